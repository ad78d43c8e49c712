// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/samplemodel.h"
#include "domain/light.h"
#include "models/roles.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace pact::gallery {

namespace {

using domain::Light;
using domain::Text;

struct Item
{
    Light light;
    QString code;
    Text title;
    Text lead;
    QString due;
    int left;
    double percent;
    double elapsed;
};

struct Group
{
    QString code;
    Text name;
    Text shown;
    QList<int> counts;
    Text rate;
    QList<Item> items;
};

QList<Group> groups()
{
    const Text science{u"市科学技术局"_s, u"Bureau of Science and Technology"_s};
    const Text tourism{u"市旅游发展委员会"_s, u"Tourism Development Commission"_s};
    return {
        {u"KJ"_s, {u"科技创新与文创"_s, u"Science, innovation and creative industries"_s}, {u"显示 2，共 3 项"_s, u"2 of 3 shown"_s}, {1, 1, 0, 0, 1},
            {u"办结率 0.0 %"_s, u"Completion 0.0 %"_s},
            {{Light::Red, u"KC-0601"_s, {u"延伸区校合作联盟成果"_s, u"Extend the results of the universities alliance"_s}, science, u"2018-06-30"_s, -102, 55, 100},
                {Light::Yellow, u"KC-0602"_s, {u"引导朝阳园企业来昆发展"_s, u"Guide park firms to Kunming"_s}, science, u"2018-12-31"_s, 82, 70, 91.6}}},
        {u"SZ"_s, {u"社会治理"_s, u"Social governance"_s}, {u"显示 1，共 2 项"_s, u"1 of 2 shown"_s}, {1, 0, 1, 0, 0}, {u"办结率 0.0 %"_s, u"Completion 0.0 %"_s},
            {{Light::Red, u"KC-0904"_s, {u"分享典型做法和成果"_s, u"Share good practice"_s},
                {u"市委政法委员会"_s, u"Political and Legal Affairs Commission"_s}, u"2018-12-31"_s, 82, 45, 87.4}}},
        {u"SH"_s, {u"社会事业与人文外事"_s, u"Social undertakings, people-to-people exchange"_s}, {u"显示 1，共 3 项"_s, u"1 of 3 shown"_s}, {1, 0, 2, 0, 0},
            {u"办结率 —"_s, u"Completion —"_s},
            {{Light::Red, u"KC-0802"_s, {u"外事工作交流"_s, u"Foreign-affairs exchange"_s}, {u"市外事侨务办公室"_s, u"Foreign and Overseas Affairs Office"_s}, {}, 0, -1, -1}}},
        {u"RC"_s, {u"干部人才"_s, u"Cadres and talent"_s}, {u"显示 1，共 11 项"_s, u"1 of 11 shown"_s}, {1, 0, 8, 1, 1}, {u"办结率 16.7 %"_s, u"Completion 16.7 %"_s},
            {{Light::Red, u"KC-1103"_s, {u"人才援助支持昆明引才"_s, u"Expert assistance"_s}, {u"市委组织部"_s, u"Organisation Department of the Committee"_s}, u"2018-12-31"_s, 82, 58, 90.2}}},
        {u"LY"_s, {u"旅游合作"_s, u"Tourism"_s}, {u"显示 2，共 5 项"_s, u"2 of 5 shown"_s}, {0, 1, 3, 0, 1}, {u"办结率 0.0 %"_s, u"Completion 0.0 %"_s},
            {{Light::Yellow, u"KC-0703"_s, {u"旅游项目开发合作"_s, u"Develop tourism projects together"_s}, tourism, u"2018-11-05"_s, 26, 92, 95.8},
                {Light::Grey, u"KC-0705"_s, {u"旅游基础设施交流合作"_s, u"Tourism infrastructure"_s}, tourism, {}, 0, -1, -1}}},
        {u"JZ"_s, {u"合作机制"_s, u"Cooperation mechanisms"_s}, {u"显示 1，共 8 项"_s, u"1 of 8 shown"_s}, {0, 0, 7, 1, 0}, {u"办结率 100.0 %"_s, u"Completion 100.0 %"_s},
            {{Light::Green, u"KC-0206"_s, {u"拓展七个领域的合作"_s, u"Widen cooperation in seven fields"_s}, {u"市政府办公厅"_s, u"General Office of the Government"_s}, {}, 0, -1, -1}}},
        {{}, {u"其余 5 个领域"_s, u"5 other domains"_s}, {u"显示 0，共 8 项"_s, u"0 of 8 shown"_s}, {0, 0, 5, 3, 0}, {u"办结率 60.0 %"_s, u"Completion 60.0 %"_s}, {}},
    };
}

QStandardItem* groupCell(const Group& group)
{
    auto* cell = new QStandardItem;
    cell->setData(true, models::IsGroupRole);
    cell->setData(group.code, models::GroupCodeRole);
    cell->setData(group.name.now(), models::GroupNameRole);
    cell->setData(group.shown.now(), models::GroupShownTextRole);
    cell->setData(group.rate.now(), models::GroupRateTextRole);
    cell->setData(!group.items.isEmpty(), models::GroupExpandedRole);
    QVariantList counts;
    for (const int count : group.counts)
        counts.append(count);
    cell->setData(counts, models::GroupCountsRole);
    cell->setFlags(Qt::ItemIsEnabled);
    return cell;
}

QList<QStandardItem*> itemCells(const Item& item, int number)
{
    QList<QStandardItem*> cells;
    for (int column = 0; column < SampleColumns; ++column) {
        cells.append(new QStandardItem);
        cells.last()->setData(number, models::ItemNumberRole);
        cells.last()->setData(item.light == Light::Red, models::RedBarRole);
    }
    const bool standing = item.due.isEmpty();
    cells.at(LightColumn)->setData(static_cast<int>(item.light), models::LightRole);
    cells.at(CodeColumn)->setText(item.code);
    cells.at(TitleColumn)->setText(item.title.now());
    cells.at(LeadColumn)->setText(item.lead.now());
    cells.at(LeadColumn)->setData(true, models::ElideMiddleRole);
    cells.at(DueColumn)->setText(standing ? Text{u"长期坚持"_s, u"Standing"_s}.now() : item.due);
    cells.at(DueColumn)->setData(standing, models::SecondaryTextRole);
    cells.at(LeftColumn)->setText(standing ? u"—"_s : item.left < 0 ? u"−%1"_s.arg(-item.left) : QString::number(item.left));
    cells.at(LeftColumn)->setData(standing, models::SecondaryTextRole);
    cells.at(LeftColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (item.percent >= 0) {
        cells.at(ProgressColumn)->setData(item.percent, models::PercentRole);
        cells.at(ProgressColumn)->setData(item.elapsed, models::ElapsedRole);
    }
    return cells;
}

}

QAbstractItemModel* sampleCommitments(QObject* parent)
{
    auto* model = new QStandardItemModel(0, SampleColumns, parent);
    const QList<Text> titles{{u"灯"_s, u"Light"_s}, {u"编号"_s, u"Code"_s}, {u"事项"_s, u"Commitment"_s}, {u"牵头单位"_s, u"Lead unit"_s},
        {u"现行时限"_s, u"Due"_s}, {u"剩余天数"_s, u"Days left"_s}, {u"进度（%）"_s, u"Progress, %"_s}};
    for (int column = 0; column < SampleColumns; ++column) {
        model->setHeaderData(column, Qt::Horizontal, titles.at(column).now());
        if (column >= LeftColumn)
            model->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
    int number = 0;
    for (const Group& group : groups()) {
        QList<QStandardItem*> row{groupCell(group)};
        while (row.size() < SampleColumns) {
            row.append(new QStandardItem);
            row.last()->setData(true, models::IsGroupRole);
            row.last()->setFlags(Qt::ItemIsEnabled);
        }
        model->appendRow(row);
        for (const Item& item : group.items)
            model->appendRow(itemCells(item, number++));
    }
    return model;
}

}
