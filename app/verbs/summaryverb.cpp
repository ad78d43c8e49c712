// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "report/html.h"
#include "report/pdf.h"
#include "report/summarytable.h"
#include "verbs/countedcommitments.h"
#include "verbs/outputbytes.h"
#include "verbs/registry.h"
#include "verbs/summaryjob.h"
#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// --format, else the ending of --output; empty when neither says.
QString formatAsked(const Arguments& arguments)
{
    const QString ending = endingOf(arguments.value(u"output"_s));
    return arguments.value(u"format"_s, ending == u"htm" ? u"html"_s : ending);
}

class SummaryVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"summary"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "The printed progress summary, charts included."),
                .example = u"pactledger summary --period 2018-Q3 --output summary.pdf --ledger office.pact"_s,
                .options = withMoment({
                    {.name = u"output"_s, .value = u"FILE"_s, .help = QCoreApplication::translate("Verbs", "where to; “-” is standard output"), .required = true},
                    {.name = u"format"_s,
                     .value = u"pdf|html|csv"_s,
                     .help = QCoreApplication::translate("Verbs", "format; without it by the ending of the file"),
                     .accepted = {u"pdf"_s, u"html"_s, u"csv"_s},
                     .later = {u"docx"_s}},
                    {.name = u"layout"_s, .value = u"plain"_s, .help = QCoreApplication::translate("Verbs", "layout: plain"), .accepted = {u"plain"_s}, .later = {u"official"_s}},
                    {.name = u"period"_s, .value = u"2018-Q3"_s, .help = QCoreApplication::translate("Verbs", "the reporting round; without it the latest closed quarter")},
                    {.name = u"agreement"_s, .value = u"CODE"_s, .help = QCoreApplication::translate("Verbs", "only this agreement")},
                })};
    }

    bool needsFonts(const Arguments& arguments) const override
    {
        return formatAsked(arguments) != u"csv";
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const QString format = formatAsked(arguments);
        if (format == u"docx")
            return fail(Error::Code::NotAvailable, {format});
        if (format != u"pdf" && format != u"html" && format != u"csv")
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs the option “--%2”.").arg(u"summary"_s, u"format"_s));
        auto session = Session::openAsAsked(context, arguments);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto round = roundAsked(arguments, session->day);
        if (!round)
            return fail(round);
        const auto filter = countedFilter(arguments, *session);
        if (!filter)
            return fail(filter);
        const auto document = readSummary(session->ledger->database(), session->ledger->catalogue(),
                                          {.settings = session->ledger->settings(), .today = session->day, .filter = *filter, .round = *round, .standing = session->ledger->standing(), .wording = session->ledger->viewpoint().moment.wording});
        if (!document)
            return fail(document);
        const auto bytes = bytesOf(*document, format, context);
        if (!bytes)
            return fail(bytes);
        return putOutput(context, session->ledger->path(), arguments.value(u"output"_s), *bytes);
    }

private:
    static Result<std::optional<Period>> roundAsked(const Arguments& arguments, QDate day)
    {
        if (!arguments.has(u"period"_s))
            return std::optional<Period>();
        const auto round = Period::parse(arguments.value(u"period"_s));
        if (!round)
            return fail(Error::Code::NotAPeriod, {u"--period"_s, arguments.value(u"period"_s)});
        if (round->first() > day)
            return fail(Error::Code::PeriodFuture, {round->key()});
        return round;
    }

    static Result<QByteArray> bytesOf(const report::SummaryDocument& document, const QString& format, Context& context)
    {
        if (format == u"html")
            return report::summaryHtml(document, context.painter);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (format == u"pdf") {
            report::writePdf(buffer, document, context.painter);
            return buffer.data();
        }
        exchange::CsvWriter sink(buffer);
        if (const auto written = report::writeSummaryTable(document, sink); !written)
            return fail(written);
        return buffer.data();
    }
};

}

std::unique_ptr<Verb> makeSummaryVerb()
{
    return std::make_unique<SummaryVerb>();
}

}
