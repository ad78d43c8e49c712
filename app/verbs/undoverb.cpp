// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/latersets.h"
#include "verbs/historyanswer.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class UndoVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"undo"_s,
                .words = u"[CHANGE]"_s,
                .help = QCoreApplication::translate("Verbs", "Take back your newest change that still stands, or the one named."),
                .example = u"pactledger undo --ledger office.pact"_s,
                .most = 1};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        std::optional<ChangeId> named;
        if (!arguments.words().isEmpty()) {
            store::HistoryReader history(session->ledger->database(), session->ledger->catalogue());
            const auto found = history.find(arguments.word(0));
            if (!found)
                return fail(found);
            named = found->id;
        }
        const auto change = session->ledger->undo(named);
        if (!change && change.error().code == Error::Code::TouchedLater && named)
            nameLater(context, *session->ledger, *named);
        if (!change)
            return fail(change);
        return answerChange(context, *change);
    }

private:
    /// What is to be taken back first, by the names that undo takes.
    static void nameLater(Context& context, store::Ledger& ledger, ChangeId named)
    {
        const auto found = store::HistoryReader(ledger.database(), ledger.catalogue()).find(named.toString());
        if (!found)
            return;
        const auto later = store::whatTouchesLater(ledger.database(), ledger.catalogue(), *found);
        if (!later)
            return;
        for (const ChangeInfo& change : later->sets)
            context.say(historyLine(change, ledger.catalogue()));
    }
};

}

std::unique_ptr<Verb> makeUndoVerb()
{
    return std::make_unique<UndoVerb>();
}

}
