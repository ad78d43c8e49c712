// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
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
        std::optional<Record> record;
        if (!arguments.words().isEmpty()) {
            const auto kind = kindOf(arguments, session->ledger->catalogue());
            if (!kind)
                return fail(kind);
            const auto row = session->reader->byCode(**kind, arguments.word(0), session->day);
            if (!row)
                return fail(row);
            record = row->record;
            query.record = row->record.id();
        }
        HistoryAnswer answer(context, *session, record);
        store::HistoryReader history(session->ledger->database(), session->ledger->catalogue());
        // The list first: its changes are read one by one, on the same connection.
        const auto list = history.list(query);
        if (!list)
            return fail(list);
        const auto done = context.json ? answer.json(history, *list) : answer.text(history, *list);
        if (!done)
            return fail(done);
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeHistoryVerb()
{
    return std::make_unique<HistoryVerb>();
}

}
