// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary.h"
#include "domain/rules/reasontext.h"
#include "domain/rules/silence.h"
#include "report/findings.h"
#include "report/listtable.h"
#include "report/registers/registerreport.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr int unitRows = 14;
constexpr size_t registerRows = 24;

/// 一, 十, 十一, 二十: as headings count, to ninety-nine.
QString chineseNumber(size_t number)
{
    const QString digits = u"一二三四五六七八九"_s;
    const auto digit = [&digits](size_t n) { return n == 0 ? QString() : QString(digits.at(static_cast<qsizetype>(n) - 1)); };
    if (number < 10)
        return digit(number);
    return (number < 20 ? QString() : digit(number / 10)) + u'十' + digit(number % 10);
}

/// 一、 in Chinese, "1  " in English.
QString heading(size_t place, const QString& text)
{
    if (language() == Language::English)
        return u"%1  %2"_s.arg(place + 1).arg(text);
    return u"%1、%2"_s.arg(chineseNumber(place + 1), text);
}

/// As a heading of a paper says it: 2018年第三季度.
QString paperPeriod(const Period& period)
{
    const Text label = period.label();
    if (language() == Language::English || period.length() != PeriodLength::Quarter)
        return label.now();
    QString text = label.zh;
    return text.insert(text.indexOf(u'年') + 1, u'第');
}

QString overall(const Figures& f)
{
    const Tally& t = f.tally;
    QStringList sentences;
    sentences.append(Summary::tr("Of %1 commitments %2 are done, %3 on track, %4 due soon or behind, %5 overdue or far behind, "
                                 "%6 not started, paused or ended.")
                         .arg(f.pledges)
                         .arg(f.lights[Light::Blue])
                         .arg(f.lights[Light::Green])
                         .arg(f.lights[Light::Yellow])
                         .arg(f.lights[Light::Red])
                         .arg(f.lights[Light::Grey]));
    if (t.completable > 0 && t.doneWithDue > 0) {
        sentences.append(Summary::tr("Of the %1 that can be completed (not standing, not ended) %2 % are done; of those done %3 % on time.")
                             .arg(QString::number(t.completable), t.completion().text(), t.onTimeRate().text()));
    } else if (t.completable > 0) {
        sentences.append(Summary::tr("Of the %1 that can be completed (not standing, not ended) %2 % are done.")
                             .arg(QString::number(t.completable), t.completion().text()));
    }
    if (t.mustReport > 0) {
        sentences.append(Summary::tr("For %1 %2 reports were due and %3 are in.")
                             .arg(f.round.shortLabel().now())
                             .arg(t.mustReport)
                             .arg(t.hasReported));
    }
    sentences.append(Summary::tr("%1.", "a finding as a full sentence").arg(finding(Topic::Lights, f)));
    return sentences.join(language() == Language::English ? u" "_s : QString());
}

SummarySection wordingSection(const QString& wording)
{
    SummarySection section;
    const QStringList lines = wording.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        section.blocks.emplace_back(SummaryParagraph{line.trimmed()});
    return section;
}

QString orDash(qint64 number)
{
    return number == 0 ? u"—"_s : QString::number(number);
}

SummaryTable domainTable(const Figures& f)
{
    SummaryTable table;
    table.columns = {{u"domain"_s, Summary::tr("Domain"), false, 3}, {u"number"_s, Summary::tr("Items"), true, 1}};
    for (const Light light : allLights)
        table.columns.push_back({lightKey(light), lightMark(light).now(), true, 1, light});
    table.columns.push_back({u"progress"_s, Summary::tr("Mean progress %"), true, 1});
    table.columns.push_back({u"elapsed"_s, Summary::tr("Elapsed time %"), true, 1});
    table.columns.push_back({u"completion"_s, Summary::tr("Completion rate %"), true, 1});
    std::vector<const DomainFigures*> domains;
    for (const DomainFigures& domain : f.domains)
        domains.push_back(&domain);
    std::ranges::sort(domains, {}, &DomainFigures::place);
    const auto addCounts = [](SummaryRow& row, const LightCounts& lights) {
        row.cells.push_back({QString::number(lights.total())});
        for (const Light light : allLights)
            row.cells.push_back({orDash(lights[light])});
    };
    for (const DomainFigures* domain : domains) {
        SummaryRow row{{{domain->name.now(), std::nullopt, domain->key}}};
        addCounts(row, domain->lights);
        row.cells.push_back({domain->progress.text()});
        row.cells.push_back({domain->elapsed.text()});
        row.cells.push_back({domain->tally.completion().text()});
        table.rows.push_back(std::move(row));
    }
    SummaryRow total{{{Summary::tr("Total")}}, SummaryRow::Kind::Total};
    addCounts(total, f.lights);
    total.cells.insert(total.cells.end(), {{}, {}, {f.tally.completion().text()}});
    table.rows.push_back(std::move(total));
    return table;
}

SummaryTable attentionTable(const Figures& f)
{
    SummaryTable table;
    table.columns = {{u"light"_s, Summary::tr("Light")},
                     {u"code"_s, Summary::tr("Code")},
                     {u"title"_s, Summary::tr("Commitment"), false, 1.25},
                     {u"lead_unit"_s, Summary::tr("Lead unit"), false, 0.95},
                     {u"due"_s, Summary::tr("Due")},
                     {u"light_reason"_s, Summary::tr("Reason"), false, 1.65}};
    for (const AttentionItem& item : f.attention) {
        if (item.answer.light != Light::Red && item.answer.light != Light::Yellow)
            continue;
        table.rows.push_back({{lightCell(item.answer.light),
                               {item.code},
                               {item.title.now()},
                               {item.leadUnit.zh.isEmpty() ? u"—"_s : item.leadUnit.now()},
                               {dueText(item.answer.due, item.standing)},
                               {lightCause(item.answer, language())}}});
    }
    return table;
}

/// KC-0405 支持昆明少数民族地区扶贫（10 月 8 日提请核验）, one after the other.
QString toVerify(const Figures& f)
{
    QStringList items;
    for (const AttentionItem& item : f.attention) {
        if (item.answer.light == Light::Red || item.answer.light == Light::Yellow)
            continue;
        items.append(Summary::tr("%1 %2 (%3)").arg(item.code, item.title.now(), lightCause(item.answer, language())));
    }
    const QString list = items.join(language() == Language::English ? u"; "_s : u"；"_s);
    return Summary::tr("To be verified, %n: %1.", nullptr, static_cast<int>(items.size())).arg(list);
}

SummarySection attentionSection(size_t place, const Figures& f)
{
    SummarySection section;
    const qint64 trouble = f.lights.trouble();
    section.heading = heading(place, trouble > 0 ? Summary::tr("To be supervised: %n", nullptr, static_cast<int>(trouble))
                                                 : Summary::tr("To be supervised"));
    if (trouble > 0)
        section.blocks.emplace_back(attentionTable(f));
    else
        section.blocks.emplace_back(SummaryParagraph{Summary::tr("No commitment is red or yellow.")});
    if (f.submitted > 0)
        section.blocks.emplace_back(SummaryParagraph{toVerify(f)});
    return section;
}

}

class SummaryBuilder::Private
{
public:
    explicit Private(SummaryOptions summaryOptions)
        : options(std::move(summaryOptions))
        , collector(options.day, options.settings, options.round)
    {
    }

    void add(const FigureItem& item)
    {
        collector.add(item);
        list.add(item, light(item.facts, options.day, options.settings));
        if (item.agreement && std::ranges::find(agreements, *item.agreement) == agreements.end())
            agreements.append(*item.agreement);
    }

    void addRegister(const RegisterFigures& figures)
    {
        if (figures.records == 0)
            return;
        RegisterReport report = registerReport(figures);
        const QString stop = Text{u"。"_s, u"."_s}.now();
        QStringList sentences{report.headline + stop};
        sentences += report.sentences;
        SummarySection section{figures.kind->label().now(), {SummaryParagraph{sentences.join(language() == Language::English ? u" "_s : QString())}}};
        // A picture's own numbers follow it; other tables say what they show.
        for (Chart& chart : report.charts) {
            if (chart.isEmpty())
                continue;
            const auto own = std::ranges::find(report.tables, chart.question, &RegisterTable::title);
            section.blocks.emplace_back(firstRows(std::move(chart), registerRows));
            if (own == report.tables.end())
                continue;
            section.blocks.emplace_back(std::move(own->table));
            report.tables.erase(own);
        }
        for (RegisterTable& table : report.tables) {
            if (table.table.rows.empty())
                continue;
            section.blocks.emplace_back(SummaryParagraph{table.title, true});
            section.blocks.emplace_back(std::move(table.table));
        }
        registers.push_back(std::move(section));
    }

    QString subtitle() const
    {
        QStringList parts;
        if (agreements.size() == 1)
            parts.append(u"%1 %2"_s.arg(agreements.first().label, agreements.first().name.now()));
        else if (agreements.size() > 1)
            parts.append(Summary::tr("%n agreements", nullptr, static_cast<int>(agreements.size())));
        parts.append(Summary::tr("as of %1").arg(options.day.toString(Qt::ISODate)));
        if (options.sample)
            parts.append(Summary::tr("sample, progress is illustration"));
        return parts.join(language() == Language::English ? u"; "_s : u"\u3000"_s);
    }

    SummaryDocument take()
    {
        const Figures f = collector.take();
        SummaryDocument document;
        document.title = Summary::tr("Progress summary, %1").arg(paperPeriod(f.round));
        document.subtitle = subtitle();
        if (!options.classification.isEmpty())
            document.classification = Text{u"内部"_s, u"Internal"_s}.now();
        auto& sections = document.sections;
        if (!options.wording.isEmpty())
            sections.push_back(wordingSection(options.wording));
        if (f.pledges + f.proposals == 0) {
            sections.push_back({{}, {SummaryParagraph{Summary::tr("%1.", "a finding as a full sentence").arg(finding(Topic::Lights, f))}}});
        } else {
            sections.push_back({heading(0, Summary::tr("Overview")),
                                {SummaryParagraph{overall(f)}, SummaryBar{finding(Topic::Share, f), f.lights}}});
            sections.push_back({heading(1, Summary::tr("By domain")), {domainTable(f)}});
            sections.push_back(attentionSection(2, f));
            SummarySection charts{heading(3, Summary::tr("Charts")), {}};
            for (const ChartKind kind : {ChartKind::Status, ChartKind::Domains, ChartKind::Due, ChartKind::Units, ChartKind::Balance})
                charts.blocks.emplace_back(makeChart(kind, f, kind == ChartKind::Units ? unitRows : 0));
            sections.push_back(std::move(charts));
            size_t place = 4;
            for (SummarySection& section : registers) {
                section.heading = heading(place++, section.heading);
                sections.push_back(std::move(section));
            }
            sections.push_back({heading(place, Summary::tr("All commitments")), {list.take(f)}});
        }
        if (!options.chainHead.isEmpty())
            document.lastLine = Summary::tr("Head of the ledger's chain of changes: %1").arg(options.chainHead);
        return document;
    }

private:
    SummaryOptions options;
    FiguresCollector collector;
    ListTable list;
    QList<Ref> agreements;
    std::vector<SummarySection> registers;
};

SummaryBuilder::SummaryBuilder(SummaryOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

SummaryBuilder::~SummaryBuilder() = default;

void SummaryBuilder::add(const FigureItem& item)
{
    d->add(item);
}

void SummaryBuilder::addRegister(const RegisterFigures& figures)
{
    d->addRegister(figures);
}

SummaryDocument SummaryBuilder::take()
{
    return d->take();
}

}
