// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serveraddress.h"
#include "verbs/backupanswer.h"
#include "verbs/inputfile.h"
#include "verbs/registry.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class RestoreVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"restore"_s,
                .words = u"FILE NEWLEDGER"_s,
                .help = QCoreApplication::translate("Verbs", "Make a new ledger of a backup, with its whole history; a damaged backup and an existing file are refused."),
                .example = u"pactledger restore /media/office/office-2026-11.pact office-again.pact"_s,
                .least = 2,
                .most = 2};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const QString target = arguments.word(1);
        for (const QString& place : arguments.words()) {
            if (const auto usable = store::checkLocation(place); !usable)
                return fail(usable);
        }
        if (store::isAddress(arguments.word(0)))
            return tl::make_unexpected(Failure(Error{Error::Code::NotAvailable, {arguments.word(0)}, {}}));
        if (arguments.word(0) != u"-")
            return restore(context, arguments.word(0), target);
        const auto input = openInput(u"-"_s, context.in());
        if (!input)
            return fail(input);
        return restore(context, (*input)->fileName(), target);
    }

private:
    static Answer restore(Context& context, const QString& from, const QString& target)
    {
        const auto info = store::restoreLedger(from, target, *context.catalogue, context.migrations,
                                               copyProgress(context, QCoreApplication::translate("Verbs", "Copying: %1 %")));
        context.endProgress();
        if (!info)
            return fail(info);
        context.stored = true;
        answerCopy(context, *info, QCoreApplication::translate("Verbs", "The ledger %1 is restored and verified: %2 changes, head of the chain %3."));
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeRestoreVerb()
{
    return std::make_unique<RestoreVerb>();
}

}
