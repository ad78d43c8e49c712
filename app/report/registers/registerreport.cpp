// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerreport.h"

#include "report/registers/registerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

struct Entry
{
    QString kind;
    std::vector<ChartKind> charts;
    void (*report)(const RegisterFigures&, RegisterReport&);
};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{{u"visits"_s, {ChartKind::Visits, ChartKind::VisitYears}, reportVisits},
                                        {u"secondments"_s, {ChartKind::Secondments, ChartKind::SecondmentYears}, reportSecondments},
                                        {u"investments"_s, {ChartKind::Funnel, ChartKind::Arrived, ChartKind::Industries}, reportInvestments},
                                        {u"trainings"_s, {ChartKind::Trainings}, reportTrainings},
                                        {u"promotions"_s, {ChartKind::Promotions}, reportPromotions},
                                        {u"funds"_s, {ChartKind::Funds}, reportFunds},
                                        {u"meetings"_s, {ChartKind::Meetings}, reportMeetings},
                                        {u"bulletins"_s, {ChartKind::Bulletins}, reportBulletins},
                                        {u"pairings"_s, {ChartKind::Pairings}, reportPairings},
                                        {u"people"_s, {}, reportPeople}};
    return all;
}

const Entry* entryOf(const QString& kind)
{
    const auto it = std::ranges::find(entries(), kind, &Entry::kind);
    return it == entries().end() ? nullptr : &*it;
}

}

RegisterReport registerReport(const RegisterFigures& figures)
{
    RegisterReport report;
    const Entry* entry = entryOf(figures.kind->key());
    if (figures.records == 0) {
        report.headline = Text{u"还没有%1记录"_s, u"%1: nothing recorded yet"_s}.now().arg(figures.kind->label().now());
    } else if (entry) {
        entry->report(figures, report);
    } else {
        report.headline = Text{u"%1 %2 条"_s, u"%1: %2"_s}.now().arg(figures.kind->label().now(), amount(figures.records));
        for (const Tabulation& table : figures.tables)
            report.tables.push_back(tableOf(table));
    }
    return report;
}

std::vector<ChartKind> chartsOf(const Kind& kind)
{
    const Entry* entry = entryOf(kind.key());
    return entry ? entry->charts : std::vector<ChartKind>();
}

QString registerOf(ChartKind chart)
{
    for (const Entry& entry : entries()) {
        if (std::ranges::find(entry.charts, chart) != entry.charts.end())
            return entry.kind;
    }
    return {};
}

}
