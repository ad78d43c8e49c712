// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/commitmentact.h"
#include "verbs/registry.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class ProgressVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"progress"_s,
                .words = u"CODE"_s,
                .help = QCoreApplication::translate("Verbs", "File a progress report; without a period for the current one, in the days of grace for the last if that is unreported."),
                .example = u"pactledger progress KC-0703 --percent 80 --text 用地已批 --next 开工 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {
                    {.name = u"percent"_s, .value = u"N"_s, .help = QCoreApplication::translate("Verbs", "progress, 0 to 100")},
                    {.name = u"actual"_s, .value = u"N"_s, .help = QCoreApplication::translate("Verbs", "value reached, in the item's unit")},
                    {.name = u"period"_s, .value = u"2026-Q3"_s, .help = QCoreApplication::translate("Verbs", "what it reports on: 2026, 2026-H1, 2026-Q3 or 2026-11")},
                    {.name = u"text"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "what was done")},
                    {.name = u"problem"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "what stands in the way")},
                    {.name = u"next"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "next step")},
                    {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why a report of a locked period is corrected")},
                    {.name = u"draft"_s, .help = QCoreApplication::translate("Verbs", "keep it as a draft that counts for nothing yet")},
                }};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const auto percent = numberOption(arguments, u"percent"_s);
        if (!percent)
            return fail(percent);
        const auto actual = numberOption(arguments, u"actual"_s);
        if (!actual)
            return fail(actual);
        if (!*percent && !*actual && !arguments.has(u"text"_s) && !arguments.has(u"problem"_s) && !arguments.has(u"next"_s))
            return usageFailure(QCoreApplication::translate("Verbs", "The report says nothing. Give --percent, --actual, --text, --problem or --next."));
        const store::ProgressInput input{.percent = *percent,
                                         .actual = *actual,
                                         .period = arguments.value(u"period"_s),
                                         .text = arguments.value(u"text"_s),
                                         .problem = arguments.value(u"problem"_s),
                                         .nextStep = arguments.value(u"next"_s),
                                         .draft = arguments.has(u"draft"_s),
                                         .reason = arguments.value(u"reason"_s)};
        return actOnCommitment(arguments, context, [&input](Session& session, const Record& commitment) {
            return store::fileProgress(*session.ledger, commitment.id(), input);
        });
    }
};

}

std::unique_ptr<Verb> makeProgressVerb()
{
    return std::make_unique<ProgressVerb>();
}

}
