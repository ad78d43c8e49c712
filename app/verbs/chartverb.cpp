// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include "exchange/outputfile.h"
#include "report/chartpainter.h"
#include "store/figureitems.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

constexpr double chartWidth = 800; // in 1/96 inch
constexpr double pixelRatio = 2;

const QStringList& laterCharts()
{
    static const QStringList later{u"trend"_s, u"burnup"_s, u"silent"_s, u"extensions"_s, u"funnel"_s, u"secondments"_s, u"promotions"_s, u"funds"_s, u"meetings"_s};
    return later;
}

class ChartVerb : public Verb
{
public:
    Usage usage() const override
    {
        const auto tr = [](const char* text) { return QCoreApplication::translate("Verbs", text); };
        Usage usage{.verb = u"chart"_s,
                    .words = u"domains|status|units|due|balance"_s,
                    .help = tr(QT_TRANSLATE_NOOP("Verbs", "Write one chart, or its numbers.")),
                    .example = u"pactledger chart domains --output domains.svg --ledger office.pact"_s,
                    .least = 1,
                    .most = 1};
        usage.options.push_back({.name = u"agreement"_s, .value = u"CODE"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "only the commitments of this agreement"))});
        usage.options.push_back({.name = u"filter"_s, .value = u"EXPR"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "only what fulfils this condition of the filter language"))});
        usage.options.push_back({.name = u"output"_s, .value = u"FILE.svg|png|csv"_s, .help = tr(QT_TRANSLATE_NOOP("Verbs", "where to; the ending says what; “-” writes the numbers to standard output")), .required = true});
        usage.later = {u"as-of"_s, u"at"_s};
        return usage;
    }

    bool needsFonts(const Arguments& arguments) const override
    {
        const QString ending = QFileInfo(arguments.value(u"output"_s)).suffix().toLower();
        return ending == u"svg" || ending == u"png";
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        if (laterCharts().contains(arguments.word(0)))
            return tl::make_unexpected(Failure(UsageProblem{arguments.word(0), true}));
        const auto kind = report::chartFromKey(arguments.word(0));
        if (!kind)
            return fail(kind);
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto filter = filterOf(arguments, *session);
        if (!filter)
            return fail(filter);
        store::Ledger& ledger = *session->ledger;
        FiguresCollector collector(session->day, ledger.settings().lights);
        const auto read = store::eachFigureItem(ledger.database(), ledger.catalogue(), *filter, session->day, [&](const FigureItem& item) {
            collector.add(item);
            return true;
        });
        if (!read)
            return fail(read);
        return write(context, ledger, report::makeChart(*kind, collector.take()), arguments.value(u"output"_s));
    }

private:
    static Result<Filter> filterOf(const Arguments& arguments, Session& session)
    {
        const Kind& kind = session.ledger->catalogue().kind(u"commitments"_s);
        auto filter = parseFilter(arguments.value(u"filter"_s), kind, session.ledger->catalogue(), session.day);
        const QString agreement = arguments.value(u"agreement"_s);
        if (!filter || agreement.isEmpty())
            return filter;
        if (const auto found = session.reader->byCode(session.ledger->catalogue().kind(u"agreements"_s), agreement, session.day); !found)
            return fail(found);
        return Filter::both(std::move(*filter), {.op = Filter::Op::Equals, .field = kind.indexOf(u"agreement"_s), .values = {agreement}});
    }

    static Answer write(Context& context, const store::Ledger& ledger, const report::Chart& chart, const QString& output)
    {
        const QString ending = QFileInfo(output).suffix().toLower();
        const bool drawn = ending == u"svg" || ending == u"png";
        if (output != u"-" && !drawn && ending != u"csv")
            return fail(Error::Code::UnknownFormat, {output});
        if (drawn && !context.painter)
            return fail(Error::Code::NotAvailable, {ending});
        if (const auto flushed = context.flush(); !flushed)
            return fail(flushed);
        const auto file = exchange::OutputFile::open(output, ledger.path());
        if (!file)
            return fail(file);
        QIODevice& device = (*file)->device();
        if (drawn) {
            QByteArray bytes;
            if (ending == u"svg") {
                bytes = context.painter->svg(chart, chartWidth);
            } else {
                QBuffer buffer(&bytes);
                context.painter->image(chart, chartWidth, pixelRatio).save(&buffer, "PNG");
            }
            if (device.write(bytes) != bytes.size())
                return fail(Error::Code::Io, {output, device.errorString()});
        } else {
            const auto sink = exchange::makeWriter(exchange::Format::Csv, device, {});
            if (const auto written = report::writeChart(chart, *sink); !written)
                return fail(written);
        }
        if (const auto placed = (*file)->commit(); !placed)
            return fail(placed);
        if (output == u"-")
            return Exit::Done;
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"chart"_s, report::chartKey(chart.kind));
            json.member(u"finding"_s, chart.finding);
            json.member(u"output"_s, output);
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "The chart has been written to %1: %2.").arg(output, chart.finding));
        }
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeChartVerb()
{
    return std::make_unique<ChartVerb>();
}

}
