// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreader.h"
#include "verbs/historyanswer.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class HistoryVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"history"_s,
                .words = u"[CODE]"_s,
                .help = QCoreApplication::translate("Verbs", "The changes, newest first; of one record with every field before and after."),
                .example = u"pactledger history KC-0301 --limit 10 --ledger office.pact"_s,
                .most = 1,
                .options = {{.name = u"since"_s, .value = u"DATE"_s, .help = QCoreApplication::translate("Verbs", "not before this day")},
                            {.name = u"limit"_s, .value = u"N"_s, .help = QCoreApplication::translate("Verbs", "at most this many")},
                            kindOption()}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        store::HistoryQuery query;
        bool ok = true;
        if (arguments.has(u"limit"_s))
            query.limit = arguments.value(u"limit"_s).toInt(&ok);
        if (!ok || query.limit < 0)
            return usageFailure(QCoreApplication::translate("Verbs", "The option “--%1” cannot be “%2”. Possible are: %3.").arg(u"limit"_s, arguments.value(u"limit"_s), u"0, 1, 2 …"_s));
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto since = dateOption(arguments, u"since"_s, session->day);
        if (!since)
            return fail(since);
        if (since->isValid())
            query.since = since->startOfDay().toUTC();
        if (!arguments.words().isEmpty()) {
            const auto kind = kindOf(arguments, session->ledger->catalogue());
            if (!kind)
                return fail(kind);
            auto records = called(*session, **kind, arguments.word(0));
            if (!records)
                return fail(records);
            query.records = std::move(*records);
        }
        HistoryAnswer answer(context, *session, std::move(query));
        const auto done = context.json ? answer.json() : answer.text();
        if (!done)
            return fail(done);
        return Exit::Done;
    }

private:
    /// The record of this code; where there is none, those that had it when they were removed.
    static Result<std::vector<RecordId>> called(Session& session, const Kind& kind, const QString& code)
    {
        const auto row = session.reader->byCode(kind, code, session.day);
        if (row)
            return std::vector{row->record.id()};
        if (row.error().code != Error::Code::NotFound)
            return fail(row);
        auto removed = store::HistoryReader(session.ledger->database(), session.ledger->catalogue()).removed(kind, code);
        if (removed && removed->empty())
            return fail(row);
        return removed;
    }
};

}

std::unique_ptr<Verb> makeHistoryVerb()
{
    return std::make_unique<HistoryVerb>();
}

}
