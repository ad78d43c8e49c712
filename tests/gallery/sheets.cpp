// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "gallery/gallery.h"
#include "gallery/samplemodel.h"
#include "ui/icons/icon.h"
#include "ui/table/headerview.h"
#include "ui/table/lightdelegate.h"
#include "ui/table/progressdelegate.h"
#include "ui/table/tableview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusstrip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pact::ui;

namespace pact::gallery {

namespace {

QString say(const QString& zh, const QString& en)
{
    return domain::Text{zh, en}.now();
}

QComboBox* combo(const QString& text)
{
    auto* box = new QComboBox;
    box->addItem(text);
    return box;
}

Label* quiet(const QString& text)
{
    auto* label = new Label(TypeSize::Body, false, Token::Secondary);
    label->setText(text);
    return label;
}

QWidget* top()
{
    auto* bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [bar](const QString& name, const QString& zh, const QString& en) { bar->addAction(icon(name), say(zh, en)); };
    add(u"add"_s, u"新建"_s, u"New"_s);
    add(u"progress"_s, u"报进度"_s, u"File progress"_s);
    add(u"extend"_s, u"延期"_s, u"Extend"_s);
    add(u"close-out"_s, u"办结"_s, u"Close out"_s);
    bar->addSeparator();
    add(u"import"_s, u"导入"_s, u"Import"_s);
    add(u"export"_s, u"导出"_s, u"Export"_s);
    add(u"print-preview"_s, u"打印预览"_s, u"Print preview"_s);
    auto* search = new SearchField;
    search->setChips({say(u"协议：KC2015"_s, u"agreement:KC2015"_s), say(u"有：存在问题"_s, u"has:problem"_s)});
    search->setFixedWidth(560);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap8, gap4, gap8, gap4);
    row->addWidget(bar, 1);
    row->addWidget(search);
    auto* widget = new QWidget;
    widget->setLayout(row);
    return widget;
}

NavigationList* navigation()
{
    auto* list = new NavigationList;
    const auto entry = [](const QString& key, const QString& zh, const QString& en, const QString& name = {}) {
        return NavigationItem{key, say(zh, en), name, 0, true, {}};
    };
    NavigationItem registers = entry(u"registers"_s, u"分台账"_s, u"Registers"_s, u"registers"_s);
    registers.isPage = false;
    registers.children = {entry(u"visit"_s, u"互访"_s, u"Visits"_s), entry(u"secondment"_s, u"挂职"_s, u"Secondments"_s), entry(u"investment"_s, u"招商项目"_s, u"Investments"_s),
        entry(u"training"_s, u"培训"_s, u"Trainings"_s), entry(u"promotion"_s, u"推介"_s, u"Promotions"_s), entry(u"fund"_s, u"资金"_s, u"Funds"_s)};
    NavigationItem commitments = entry(u"commitments"_s, u"承诺事项"_s, u"Commitments"_s, u"commitments"_s);
    commitments.count = 7;
    list->setItems({entry(u"overview"_s, u"总览"_s, u"Overview"_s, u"overview"_s), commitments, entry(u"timeline"_s, u"时间轴"_s, u"Timeline"_s, u"timeline"_s),
        entry(u"calendar"_s, u"日历"_s, u"Calendar"_s, u"calendar"_s), entry(u"agreements"_s, u"协议"_s, u"Agreements"_s, u"agreements"_s), registers,
        entry(u"reports"_s, u"报告"_s, u"Reports"_s, u"reports"_s), entry(u"history"_s, u"历史"_s, u"History"_s, u"history"_s),
        entry(u"settings"_s, u"设置"_s, u"Settings"_s, u"settings"_s)});
    list->setPage(u"commitments"_s);
    return list;
}

QWidget* table()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, gap12, 0, 0);
    auto* headline = new Label(TypeSize::Headline, true);
    headline->setText(say(u"9 项存在问题，其中红灯 4 项、黄灯 3 项"_s, u"9 have problems: 4 behind, 3 to watch"_s));
    headline->setContentsMargins(gap16, 0, gap16, 0);
    column->addWidget(headline);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap16, 0, gap16, 0);
    row->addWidget(quiet(say(u"视图"_s, u"View"_s)));
    row->addWidget(combo(say(u"存在问题"_s, u"With problems"_s)));
    row->addSpacing(gap16);
    row->addWidget(quiet(say(u"分组"_s, u"Group by"_s)));
    row->addWidget(combo(say(u"领域"_s, u"Domain"_s)));
    row->addSpacing(gap16);
    row->addWidget(new QPushButton(say(u"列…"_s, u"Columns…"_s)));
    auto* totals = new QPushButton(say(u"合计"_s, u"Totals"_s));
    totals->setCheckable(true);
    totals->setChecked(true);
    row->addWidget(totals);
    row->addStretch(1);
    row->addWidget(quiet(say(u"比较"_s, u"Compare"_s)));
    row->addWidget(combo(say(u"不比较"_s, u"Nothing"_s)));
    column->addLayout(row);
    auto* view = new TableView;
    view->setModel(sampleCommitments(view));
    view->setItemDelegateForColumn(LightColumn, new LightDelegate(view));
    view->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(view));
    for (const auto& [at, width] : {std::pair{LightColumn, 56}, {CodeColumn, 88}, {LeadColumn, 124}, {DueColumn, 88}, {LeftColumn, 72}, {ProgressColumn, 114}})
        view->setColumnWidth(at, width);
    view->setFillColumn(TitleColumn);
    view->setGroupCountsColumn(LeadColumn);
    view->setSortingEnabled(false);
    view->header()->setSortIndicatorShown(true);
    view->header()->setSortIndicator(LightColumn, Qt::AscendingOrder);
    view->setCurrentIndex(view->model()->index(1, TitleColumn));
    column->addWidget(view, 1);
    page->setFocusProxy(view);
    return page;
}

QWidget* pane()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PaneHeader;
    header->setLight(domain::Light::Red);
    header->setCode(u"KC-0601"_s);
    header->setTitle(say(u"延伸区校合作联盟成果"_s, u"Extend the results of the universities alliance"_s));
    header->setReason(say(u"逾期 102 天；进度 55 %，落后时间进度 45.0 个百分点"_s, u"102 days overdue; progress 55 %, 45.0 points behind"_s));
    column->addWidget(header);
    auto* tabs = new QTabBar;
    tabs->setContentsMargins(gap8, 0, 0, 0);
    tabs->setExpanding(false);
    for (const QString& text : {say(u"事实"_s, u"Facts"_s), say(u"进展 10"_s, u"Progress 10"_s), say(u"延期 1"_s, u"Extensions 1"_s),
             say(u"佐证"_s, u"Evidence"_s), say(u"历史"_s, u"History"_s)})
        tabs->addTab(text);
    column->addWidget(tabs);
    auto* form = new QFormLayout;
    form->setContentsMargins(gap16, gap12, gap12, gap12);
    form->setHorizontalSpacing(gap24);
    form->setVerticalSpacing(gap8);
    auto* unit = combo(say(u"市科学技术局"_s, u"Bureau of Science and Technology"_s));
    auto* partner = combo(say(u"区科学技术委员会"_s, u"Commission of Science and Technology of the District"_s));
    for (QComboBox* box : {unit, partner}) {
        box->setProperty("elideMiddle", true);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    form->addRow(quiet(say(u"牵头单位"_s, u"Lead unit"_s)), unit);
    form->addRow(quiet(say(u"对方单位"_s, u"Partner unit"_s)), partner);
    auto* extend = new QPushButton(say(u"延期…"_s, u"Extend…"_s));
    extend->setProperty("hint", u"F7"_s);
    form->addRow(quiet(say(u"现行时限"_s, u"Due"_s)), extend);
    auto* next = new QPlainTextEdit(u"再次申请延期或商定变更目标"_s);
    next->setFixedHeight(48);
    form->addRow(quiet(say(u"下一步"_s, u"Next step"_s)), next);
    auto* file = new QPushButton(say(u"报进度"_s, u"File progress"_s));
    file->setProperty("primary", true);
    file->setProperty("hint", u"Ctrl+Enter"_s);
    form->addRow(QString(), file);
    column->addLayout(form);
    column->addStretch(1);
    return pane;
}

QWidget* commitments()
{
    auto* window = new QWidget;
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* menus = new QMenuBar;
    for (const QString& text : {say(u"台账"_s, u"Ledger"_s), say(u"编辑"_s, u"Edit"_s), say(u"事项"_s, u"Commitment"_s), say(u"视图"_s, u"View"_s)})
        menus->addMenu(text)->addAction(text);
    column->addWidget(menus);
    column->addWidget(top());
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    column->addWidget(line);
    auto* split = new QSplitter;
    QWidget* page = table();
    split->addWidget(page);
    window->setFocusProxy(page);
    split->addWidget(pane());
    split->setSizes({794, 380});
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(navigation());
    auto* edge = new QFrame;
    edge->setFrameShape(QFrame::VLine);
    edge->setFixedWidth(1);
    row->addWidget(edge);
    row->addWidget(split, 1);
    column->addLayout(row, 1);
    auto* status = new StatusStrip;
    status->setText(say(u"46 项中的 9 项 · 选中 1"_s, u"9 of 46 · 1 selected"_s));
    status->setCounts(std::array{4, 3, 29, 6, 0});
    status->setRightTexts({say(u"统计日 2018-10-10"_s, u"As of 10 Oct 2018"_s), say(u"昆明朝阳.pact · 本机 · 联络员乙"_s, u"昆明朝阳.pact · this computer · 联络员乙"_s),
        say(u"已保存 14:03"_s, u"Saved 14:03"_s)});
    column->addWidget(status);
    return window;
}

const bool added = addPicture(u"sheet-table"_s, commitments);

}

}
