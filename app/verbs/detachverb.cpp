// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class DetachVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"detach"_s,
                .words = u"CODE NAME"_s,
                .help = QCoreApplication::translate("Verbs", "Take a piece of evidence off a record; undo brings it back."),
                .example = u"pactledger detach KC-0703 开工照片.jpg --ledger office.pact"_s,
                .least = 2,
                .most = 2,
                .options = {kindOption()}};
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
        const auto change = store::detachFile(*session->ledger, **kind, row->record.id(), arguments.word(1));
        if (!change)
            return fail(change);
        return answerChange(context, *change, row->record.code());
    }
};

}

std::unique_ptr<Verb> makeDetachVerb()
{
    return std::make_unique<DetachVerb>();
}

}
