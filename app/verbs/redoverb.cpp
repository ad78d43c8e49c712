// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class RedoVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"redo"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "Put back what your newest undo took."),
                .example = u"pactledger redo --ledger office.pact"_s};
    }

    Answer run(const Arguments&, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto change = session->ledger->redo();
        if (!change)
            return fail(change);
        return answerChange(context, *change);
    }
};

}

std::unique_ptr<Verb> makeRedoVerb()
{
    return std::make_unique<RedoVerb>();
}

}
