// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class RemoveVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"remove"_s,
                .words = u"CODE"_s,
                .help = QCoreApplication::translate("Verbs", "Remove a record with all that belongs to it; the history keeps it, and undo brings it back."),
                .example = u"pactledger remove KC-1201 --reason 重复登记 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {{.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why, for the history"), .required = true}, kindOption()}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto kind = kindOf(arguments, session->ledger->catalogue());
        if (!kind)
            return fail(kind);
        const auto row = session->reader->byCode(**kind, arguments.word(0), session->day);
        if (!row)
            return fail(row);
        const auto change = store::removeRecords(*session->ledger, **kind, {row->record.id()}, arguments.value(u"reason"_s));
        if (!change)
            return fail(change);
        return answerChange(context, *change, row->record.code());
    }
};

}

std::unique_ptr<Verb> makeRemoveVerb()
{
    return std::make_unique<RemoveVerb>();
}

}
