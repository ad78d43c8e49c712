// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/commitmentact.h"
#include "verbs/registry.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QStringList verdicts()
{
    QStringList keys;
    const Kind& closures = Catalogue::standard().kind(u"closures"_s);
    for (const Choice& choice : closures.field(closures.indexOf(u"verdict"_s)).choices)
        keys << choice.key;
    return keys;
}

class CloseVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"close"_s,
                .words = u"CODE"_s,
                .help = QCoreApplication::translate("Verbs", "Close out a commitment with a verdict."),
                .example = u"pactledger close KC-0703 --verdict late --on 2018-12-20 --text 项目已开工 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {
                    {.name = u"verdict"_s, .value = u"VERDICT"_s, .help = QCoreApplication::translate("Verbs", "how it ended: %1").arg(verdicts().join(u", "_s)), .required = true, .accepted = verdicts()},
                    {.name = u"on"_s, .value = u"DATE"_s, .help = QCoreApplication::translate("Verbs", "the day it was closed; without it the day asked for")},
                    {.name = u"by"_s, .value = u"CODE"_s, .help = QCoreApplication::translate("Verbs", "with superseded: the commitment that takes its place")},
                    {.name = u"text"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "what was reached")},
                }};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const bool superseded = arguments.value(u"verdict"_s) == u"superseded";
        if (arguments.has(u"by"_s) && !superseded)
            return usageFailure(QCoreApplication::translate("Verbs", "--by goes with --verdict superseded only."));
        return actOnCommitment(arguments, context, [&](Session& session, const Record& commitment) -> Result<ChangeInfo> {
            const auto on = dateOption(arguments, u"on"_s, session.day);
            if (!on)
                return fail(on);
            return store::closeCommitment(*session.ledger, commitment.id(),
                                          {.verdict = arguments.value(u"verdict"_s),
                                           .on = *on,
                                           .text = arguments.value(u"text"_s),
                                           .verifiedBy = {},
                                           .supersededBy = arguments.value(u"by"_s)});
        });
    }
};

}

std::unique_ptr<Verb> makeCloseVerb()
{
    return std::make_unique<CloseVerb>();
}

}
