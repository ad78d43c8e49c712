// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"
#include "verbs/commitmentact.h"
#include "verbs/registry.h"
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
                .help = QCoreApplication::translate("Verbs", "Take a piece of evidence off a commitment; undo brings it back."),
                .example = u"pactledger detach KC-0703 开工照片.jpg --ledger office.pact"_s,
                .least = 2,
                .most = 2};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        return actOnCommitment(arguments, context, [&](Session& session, const Record& commitment) {
            return store::detachFile(*session.ledger, commitment.id(), arguments.word(1));
        });
    }
};

}

std::unique_ptr<Verb> makeDetachVerb()
{
    return std::make_unique<DetachVerb>();
}

}
