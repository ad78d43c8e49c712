// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "report/registers/registerreport.h"
#include "verbs/chartfile.h"
#include "verbs/countedcommitments.h"
#include "verbs/jsonstream.h"
#include "verbs/outputbytes.h"
#include "verbs/registry.h"
#include "verbs/selection.h"
#include "verbs/terminaltable.h"
#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

constexpr size_t mostDrawn = 60; ///< rows of a picture; its numbers are told in full

Result<report::ChartKind> chartNamed(const QString& name)
{
    static const QStringList later{u"trend"_s, u"burnup"_s, u"silent"_s, u"extensions"_s};
    if (later.contains(name))
        return fail(Error::Code::NotAvailable, {name});
    return report::chartFromKey(name);
}

QString formatAsked(const Arguments& arguments)
{
    return arguments.value(u"format"_s, endingOf(arguments.value(u"output"_s)));
}

class ChartVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"chart"_s,
                .words = u"NAME"_s,
                .help = QCoreApplication::translate("Verbs", "Draw a chart, or tell its numbers: %1.").arg(report::chartKeys().join(u", "_s)),
                .example = u"pactledger chart domains --output domains.svg --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = withMoment({
                    {.name = u"output"_s, .value = u"FILE"_s, .help = QCoreApplication::translate("Verbs", "file to draw into; without it the numbers are shown")},
                    {.name = u"format"_s,
                     .value = u"svg|png|csv"_s,
                     .help = QCoreApplication::translate("Verbs", "format; without it by the ending of the file"),
                     .accepted = {u"svg"_s, u"png"_s, u"csv"_s}},
                    {.name = u"agreement"_s, .value = u"CODE"_s, .help = QCoreApplication::translate("Verbs", "only this agreement")},
                    {.name = u"filter"_s, .value = u"EXPR"_s, .help = QCoreApplication::translate("Verbs", "only what meets the condition, such as light:red,yellow")},
                    viewOption(),
                })};
    }

    bool needsFonts(const Arguments& arguments) const override
    {
        const QString format = formatAsked(arguments);
        return format == u"svg" || format == u"png";
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const auto kind = chartNamed(arguments.word(0));
        if (!kind)
            return fail(kind);
        const QString format = formatAsked(arguments);
        if (arguments.has(u"output"_s) && format != u"svg" && format != u"png" && format != u"csv")
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs the option “--%2”.").arg(u"chart"_s, u"format"_s));
        auto session = Session::openAsAsked(context, arguments);
        if (!session)
            return tl::make_unexpected(session.error());
        const QString ofRegister = report::registerOf(*kind);
        const auto made = ofRegister.isEmpty() ? commitmentChart(*kind, arguments, *session) : registerChart(*kind, ofRegister, arguments, *session);
        if (!made)
            return fail(made);
        const report::Chart& chart = *made;
        if (!arguments.has(u"output"_s)) {
            if (context.json)
                answerJson(context, chart, session->day);
            else
                answerText(context, chart);
            return Exit::Done;
        }
        const auto bytes = bytesOf(chart, format, context);
        if (!bytes)
            return fail(bytes);
        return putOutput(context, session->ledger->path(), arguments.value(u"output"_s), *bytes);
    }

private:
    static Result<report::Chart> commitmentChart(report::ChartKind kind, const Arguments& arguments, Session& session)
    {
        const auto filter = countedFilter(arguments, session);
        if (!filter)
            return fail(filter);
        const auto figures = readFigures(session, *filter);
        if (!figures)
            return fail(figures);
        return report::makeChart(kind, *figures);
    }

    /// --filter is on the records of the register, --agreement on the commitments that they are for.
    static Result<report::Chart> registerChart(report::ChartKind chart, const QString& ofRegister, const Arguments& arguments, Session& session)
    {
        const Kind& kind = session.ledger->catalogue().kind(ofRegister);
        const auto part = countedPart(arguments, session, kind);
        if (!part)
            return fail(part);
        const auto figures = store::readRegister(session.ledger->database(), session.ledger->catalogue(), kind, session.day, session.ledger->settings(), *part);
        if (!figures)
            return fail(figures);
        const report::RegisterReport told = report::registerReport(*figures);
        for (const report::Chart& one : told.charts) {
            if (one.kind == chart)
                return one;
        }
        report::Chart empty;
        empty.kind = chart;
        empty.finding = told.headline;
        return empty;
    }

    static Result<QByteArray> bytesOf(const report::Chart& chart, const QString& format, Context& context)
    {
        if (format == u"csv") {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            exchange::CsvWriter sink(buffer);
            if (const auto written = report::writeChart(chart, sink); !written)
                return fail(written);
            return buffer.data();
        }
        if (!context.painter)
            return fail(Error::Code::NotAvailable, {format});
        const report::Chart drawn = report::firstRows(chart, mostDrawn);
        return format == u"svg" ? chartSvg(drawn, *context.painter) : chartPng(drawn, *context.painter);
    }

    static void answerJson(Context& context, const report::Chart& chart, QDate day)
    {
        JsonStream json(context);
        json.beginObject();
        json.member(u"chart"_s, report::chartKey(chart.kind));
        json.member(u"day"_s, day.toString(Qt::ISODate));
        json.member(u"question"_s, chart.question);
        json.member(u"finding"_s, chart.finding);
        json.member(u"unit"_s, chart.unit);
        json.key(u"rows"_s);
        json.beginArray();
        for (size_t row = 0; row < chart.categories.size(); ++row) {
            json.beginObject();
            json.member(u"key"_s, chart.categories[row].key);
            json.member(u"label"_s, chart.categories[row].label);
            json.key(u"note"_s);
            json.textOrNull(chart.categories[row].note);
            json.key(u"values"_s);
            json.beginObject();
            for (const report::ChartSeries& series : chart.series) {
                json.key(series.key);
                const report::ChartMark& mark = series.marks.at(row);
                if (!mark.value)
                    json.null();
                else if (series.dates)
                    json.text(mark.text);
                else
                    json.number(*mark.value);
            }
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    static void answerText(Context& context, const report::Chart& chart)
    {
        context.print(chart.question);
        context.print(chart.finding);
        std::vector<TerminalTable::Column> columns{{QString()}};
        for (const report::ChartSeries& series : chart.series)
            columns.push_back({series.group.isEmpty() ? series.name : series.group + u' ' + series.name, !series.dates});
        const bool noted = std::ranges::any_of(chart.categories, [](const report::ChartCategory& category) { return !category.note.isEmpty(); });
        if (noted)
            columns.push_back({QString()});
        TerminalTable table(context, std::move(columns));
        for (size_t row = 0; row < chart.categories.size(); ++row) {
            const report::ChartCategory& category = chart.categories[row];
            // A month is told with its year; whoever has a code, with it.
            const bool months = report::chartForm(chart.kind) == report::ChartForm::Months;
            const bool coded = report::chartForm(chart.kind) == report::ChartForm::Spans;
            QStringList cells{months ? category.key : coded ? category.key + u' ' + category.label : category.label};
            for (const report::ChartSeries& series : chart.series)
                cells << series.marks.at(row).text;
            if (noted)
                cells << category.note;
            table.row(std::move(cells));
        }
        table.finish();
    }
};

}

std::unique_ptr<Verb> makeChartVerb()
{
    return std::make_unique<ChartVerb>();
}

}
