// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/commitmentact.h"
#include "verbs/registry.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class WriteOffVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"write-off"_s,
                .words = u"CODE"_s,
                .help = QCoreApplication::translate("Verbs", "Write off an occurrence of a recurring duty that was missed, with a leader's approval."),
                .example = u"pactledger write-off KC-0302 --period 2017 --reason 当年机构改革，未能组织 --approver 分管副秘书长 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {
                    {.name = u"period"_s, .value = u"PERIOD"_s, .help = QCoreApplication::translate("Verbs", "which occurrence: its period, or the day it began where it is no calendar period"), .required = true},
                    {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why it can no longer be made good"), .required = true},
                    {.name = u"approver"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "who approved it"), .required = true},
                }};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        return actOnCommitment(arguments, context, [&](Session& session, const Record& commitment) {
            return store::writeOff(*session.ledger, commitment.id(), arguments.value(u"period"_s), arguments.value(u"reason"_s), arguments.value(u"approver"_s));
        });
    }
};

}

std::unique_ptr<Verb> makeWriteOffVerb()
{
    return std::make_unique<WriteOffVerb>();
}

}
