// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/silence.h"
#include "exchange/formatof.h"
#include "exchange/outputfile.h"
#include "report/html.h"
#include "report/pdf.h"
#include "report/summarytable.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/summaryjob.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// --format; else the ending of --output; else PDF.
QString formatAsked(const Arguments& arguments)
{
    const QString ending = QFileInfo(arguments.value(u"output"_s)).suffix().toLower();
    const bool known = ending == u"html" || ending == u"csv";
    return arguments.value(u"format"_s, known ? ending : u"pdf"_s);
}

class SummaryVerb : public Verb
{
public:
    Usage usage() const override
    {
        const auto tr = [](const char* text) { return QCoreApplication::translate("Verbs", text); };
        Usage usage{.verb = u"summary"_s,
                    .words = {},
                    .help = tr(QT_TRANSLATE_NOOP("Verbs", "Write the progress summary of a reporting period, charts included.")),
                    .example = u"pactledger summary --layout plain --format pdf --output summary.pdf --ledger office.pact"_s};
        usage.options.push_back({.name = u"period"_s, .value = u"2018-Q3"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "reporting period; without it the latest that has ended"))});
        usage.options.push_back({.name = u"agreement"_s, .value = u"CODE"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "only the commitments of this agreement"))});
        usage.options.push_back({.name = u"layout"_s, .value = u"plain"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "layout of the paper")), .accepted = {u"plain"_s}, .later = {u"official"_s}});
        usage.options.push_back({.name = u"format"_s,
                                 .value = u"pdf|html|csv"_s,
                                 .help = tr(QT_TRANSLATE_NOOP("Verbs", "format; without it by the ending of the file, else PDF")),
                                 .accepted = {u"pdf"_s, u"html"_s, u"csv"_s},
                                 .later = {u"docx"_s}});
        usage.options.push_back({.name = u"output"_s, .value = u"FILE"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "where to; “-” is standard output")), .required = true});
        usage.later = {u"as-of"_s, u"at"_s};
        return usage;
    }

    bool needsFonts(const Arguments& arguments) const override
    {
        return formatAsked(arguments) != u"csv";
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        store::Ledger& ledger = *session->ledger;
        const LightSettings& lights = ledger.settings().lights;
        auto round = std::optional(latestClosedPeriod(PeriodLength::Quarter, session->day, lights));
        if (arguments.has(u"period"_s)) {
            round = Period::parse(arguments.value(u"period"_s));
            const Kind& reports = ledger.catalogue().kind(u"reports"_s);
            if (!round)
                return fail(Error::Code::NotAPeriod, {reports.field(reports.indexOf(u"period"_s)).label.now(), arguments.value(u"period"_s)});
        }
        const QString agreement = arguments.value(u"agreement"_s);
        if (!agreement.isEmpty()) {
            if (const auto found = session->reader->byCode(ledger.catalogue().kind(u"agreements"_s), agreement, session->day); !found)
                return fail(found);
        }
        const auto document = readSummary({.ledger = ledger.path(), .catalogue = &ledger.catalogue(), .settings = ledger.settings(), .today = session->day, .round = *round, .agreement = agreement});
        if (!document)
            return fail(document);
        return write(context, ledger, *document, formatAsked(arguments), arguments.value(u"output"_s), *round);
    }

private:
    static Answer write(Context& context, const store::Ledger& ledger, const report::SummaryDocument& document, const QString& format, const QString& output, const Period& round)
    {
        if (const auto flushed = context.flush(); !flushed)
            return fail(flushed);
        const auto file = exchange::OutputFile::open(output, ledger.path());
        if (!file)
            return fail(file);
        QIODevice& device = (*file)->device();
        if (format == u"pdf") {
            report::writePdf(device, document, context.painter);
        } else if (format == u"html") {
            const QByteArray page = report::summaryHtml(document, context.painter);
            if (device.write(page) != page.size())
                return fail(Error::Code::Io, {output, device.errorString()});
        } else {
            const auto sink = exchange::makeWriter(exchange::Format::Csv, device, {});
            if (const auto written = report::writeSummaryTable(document, *sink); !written)
                return fail(written);
        }
        if (const auto placed = (*file)->commit(); !placed)
            return fail(placed);
        if (output == u"-")
            return Exit::Done;
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"period"_s, round.key());
            json.member(u"format"_s, format);
            json.member(u"output"_s, output);
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "The summary of %1 has been written to %2.").arg(round.label().now(), output));
        }
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeSummaryVerb()
{
    return std::make_unique<SummaryVerb>();
}

}
