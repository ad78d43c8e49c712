// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/commitmentact.h"
#include "verbs/registry.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class ExtendVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"extend"_s,
                .words = u"CODE"_s,
                .help = QCoreApplication::translate("Verbs", "Ask for a later due date, or decide on what was asked for; with an approver it is approved at once."),
                .example = u"pactledger extend KC-0703 --to 2018-12-31 --reason 用地审批未完 --approver 分管副秘书长 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {
                    {.name = u"to"_s, .value = u"DATE"_s, .help = QCoreApplication::translate("Verbs", "the new due date")},
                    {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why it takes longer")},
                    {.name = u"approver"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "who decides")},
                    {.name = u"approve"_s, .help = QCoreApplication::translate("Verbs", "approve the pending extension")},
                    {.name = u"refuse"_s, .help = QCoreApplication::translate("Verbs", "refuse the pending extension")},
                }};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const bool approve = arguments.has(u"approve"_s);
        const bool decides = approve || arguments.has(u"refuse"_s);
        const QString approver = arguments.value(u"approver"_s);
        if (decides == arguments.has(u"to"_s) || (approve && arguments.has(u"refuse"_s)))
            return usageFailure(QCoreApplication::translate("Verbs", "Give either --to with --reason, or --approve, or --refuse."));
        if (decides && approver.isEmpty())
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs the option “--%2”.").arg(u"extend"_s, u"approver"_s));
        if (!decides && arguments.value(u"reason"_s).trimmed().isEmpty())
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs the option “--%2”.").arg(u"extend"_s, u"reason"_s));
        return actOnCommitment(arguments, context, [&](Session& session, const Record& commitment) -> Result<ChangeInfo> {
            if (decides)
                return store::decideExtension(*session.ledger, commitment.id(), approve, approver);
            const auto to = dateOption(arguments, u"to"_s, session.day);
            if (!to)
                return fail(to);
            return store::requestExtension(*session.ledger, commitment.id(), *to, arguments.value(u"reason"_s), approver);
        });
    }
};

}

std::unique_ptr<Verb> makeExtendVerb()
{
    return std::make_unique<ExtendVerb>();
}

}
