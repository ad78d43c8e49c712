// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/reportseries.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/rules/silence.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int mostColumns = 12;

QString sentence(const char* source)
{
    return QCoreApplication::translate("ReportSeries", source);
}

}

ReportSeries reportSeries(const models::CommitmentDetail& detail, QDate day, const LightSettings& settings)
{
    ReportSeries series;
    if (detail.reports.empty())
        return series;
    series.amounts = std::any_of(detail.reports.begin(), detail.reports.end(), [](const Record& r) { return r.value(u"actual"_s).number().has_value(); });
    series.unit = series.amounts ? detail.value(u"unit"_s).text() : u"%"_s;
    const std::vector<Period> silent = silentPeriods(detail.facts, day, settings, mostColumns);
    const auto newest = Period::parse(detail.reports.front().value(u"period"_s).text());
    const auto oldest = Period::parse(detail.reports.back().value(u"period"_s).text());
    if (!newest || !oldest)
        return series;
    Period at = !silent.empty() && silent.front() > *newest ? silent.front() : *newest;
    const Period first = !silent.empty() && silent.back() < *oldest ? silent.back() : *oldest;
    while (at >= first && static_cast<int>(series.columns.size()) < mostColumns) {
        ReportSeries::Column column{at, {}, std::find(silent.begin(), silent.end(), at) != silent.end()};
        if (const Record* report = detail.report(at.key()))
            column.value = report->value(series.amounts ? u"actual"_s : u"percent"_s).number();
        series.columns.insert(series.columns.begin(), column);
        at = at.previous();
    }
    return series;
}

QString ReportSeries::finding() const
{
    const auto last = std::find_if(columns.rbegin(), columns.rend(), [](const Column& column) { return column.value.has_value(); });
    if (columns.empty() || last == columns.rend())
        return {};
    const QString number = groupedNumber(*last->value);
    const QString amount = unit.isEmpty() ? number : number + u' ' + unit;
    const QString period = columns.back().period.label().now();
    if (columns.back().missing)
        return sentence(QT_TRANSLATE_NOOP("ReportSeries", "%1 so far, %2 not reported")).arg(amount, period);
    return sentence(QT_TRANSLATE_NOOP("ReportSeries", "%1 by %2")).arg(amount, period);
}

QString ReportSeries::caption(const QString& indicator) const
{
    if (!amounts)
        return sentence(QT_TRANSLATE_NOOP("ReportSeries", "Progress by period, %"));
    if (indicator.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("ReportSeries", "Actual by period, %1")).arg(unit);
    return sentence(QT_TRANSLATE_NOOP("ReportSeries", "%1 by period, %2")).arg(indicator, unit);
}

}
