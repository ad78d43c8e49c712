// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unitacts.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class UnitVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"unit"_s,
                .words = u"rename OLD NEW | merge A B"_s,
                .help = QCoreApplication::translate("Verbs", "Give a unit another name from a day on, or merge two units into one; what is dated before keeps the old names."),
                .example = u"pactledger unit merge 市旅游发展委员会 市文化广播电视体育局 --into 市文化和旅游局 --from 2019-03-01 --ledger office.pact"_s,
                .least = 3,
                .most = 3,
                .options = {
                    {.name = u"from"_s, .value = u"DATE"_s, .help = QCoreApplication::translate("Verbs", "the first day of the new name"), .required = true},
                    {.name = u"into"_s, .value = u"NEW"_s, .help = QCoreApplication::translate("Verbs", "of a merger: the unit that they become, an existing one or a new one")},
                    {.name = u"english"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "the English name that goes with the new one")},
                    {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why, for the history")},
                }};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const QString act = arguments.word(0);
        const bool merges = act == u"merge";
        if (!merges && act != u"rename")
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” can be followed by: %2.").arg(u"unit"_s, u"rename, merge"_s));
        if (merges && !arguments.has(u"into"_s))
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs the option “--%2”.").arg(u"unit merge"_s, u"into"_s));
        if (!merges && arguments.has(u"into"_s))
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” does not take the option “--%2”.").arg(u"unit rename"_s, u"into"_s));
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto from = dateOption(arguments, u"from"_s, session->day);
        if (!from)
            return fail(from);
        const store::UnitNaming naming{.name = merges ? arguments.value(u"into"_s) : arguments.word(2),
                                       .nameEn = arguments.value(u"english"_s),
                                       .from = *from,
                                       .reason = arguments.value(u"reason"_s)};
        const auto change = merges ? store::mergeUnits(*session->ledger, arguments.word(1), arguments.word(2), naming)
                                   : store::renameUnit(*session->ledger, arguments.word(1), naming);
        if (!change)
            return fail(change);
        return answerChange(context, *change, naming.name.trimmed());
    }
};

}

std::unique_ptr<Verb> makeUnitVerb()
{
    return std::make_unique<UnitVerb>();
}

}
