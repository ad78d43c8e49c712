// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include "verbs/counted.h"
#include "verbs/jsonstream.h"
#include "verbs/outputbytes.h"
#include "verbs/registry.h"
#include "verbs/selection.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// --format; else the ending of --output; else JSON with --json, CSV without.
Result<exchange::Format> formatAsked(const Arguments& arguments, const Context& context, const QString& output)
{
    if (arguments.has(u"format"_s))
        return exchange::formatFromName(arguments.value(u"format"_s));
    if (output == u"-")
        return context.json ? exchange::Format::Json : exchange::Format::Csv;
    const auto byEnding = exchange::formatFromName(QFileInfo(output).suffix());
    if (!byEnding && byEnding.error().code == Error::Code::UnknownFormat)
        return exchange::Format::Csv;
    return byEnding;
}

class ExportVerb : public Verb
{
public:
    Usage usage() const override
    {
        Usage usage{.verb = u"export"_s,
                    .words = {},
                    .help = QCoreApplication::translate("Verbs", "Write records to a file or to standard output."),
                    .example = u"pactledger export --filter light:red,yellow --output behind.csv --ledger office.pact"_s,
                    .options = withMoment(selectionOptions())};
        usage.options.push_back({.name = u"format"_s,
                                 .value = u"csv|tsv|json"_s,
                                 .help = QCoreApplication::translate("Verbs", "format; without it by the ending of the file, else CSV"),
                                 .accepted = {u"csv"_s, u"tsv"_s, u"json"_s},
                                 .later = {u"xlsx"_s, u"ics"_s, u"ods"_s}});
        usage.options.push_back({.name = u"headers"_s,
                                 .value = u"keys|labels"_s,
                                 .help = QCoreApplication::translate("Verbs", "name the columns by key (the default) or by label"),
                                 .accepted = {u"keys"_s, u"labels"_s}});
        usage.options.push_back({.name = u"output"_s, .value = u"FILE"_s, .help = QCoreApplication::translate("Verbs", "where to; “-” is standard output")});
        return usage;
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const QString output = arguments.value(u"output"_s, u"-"_s);
        const auto format = formatAsked(arguments, context, output);
        if (!format)
            return fail(format);
        auto session = Session::openAsAsked(context, arguments);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto selection = selectionOf(arguments, *session);
        if (!selection)
            return fail(selection);
        qint64 count = 0;
        const auto placed = placeOutput(context, session->ledger->path(), output, [&](QIODevice& to) -> Result<> {
            const auto sink = exchange::makeWriter(*format, to, selection->query.kind->key());
            const auto written = writeSelection(context, *session->reader, *selection, *sink);
            if (!written)
                return fail(written);
            count = *written;
            return {};
        });
        if (!placed)
            return fail(placed);
        if (*placed)
            tell(context, *selection, count, output);
        return Exit::Done;
    }

private:
    static void tell(Context& context, const Selection& selection, qint64 count, const QString& output)
    {
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"kind"_s, selection.query.kind->key());
            json.member(u"count"_s, count);
            json.member(u"output"_s, output);
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "%n record(s) written to %1.", nullptr, counted(count)).arg(output));
        }
    }
};

}

std::unique_ptr<Verb> makeExportVerb()
{
    return std::make_unique<ExportVerb>();
}

}
