// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serveraddress.h"
#include "verbs/counted.h"
#include "verbs/jsonstream.h"
#include "verbs/ledgermaker.h"
#include "verbs/registry.h"
#include "verbs/samples.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class NewVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"new"_s,
                .words = u"LEDGER"_s,
                .help = QCoreApplication::translate("Verbs", "Create a ledger with the twelve domains; an existing file is refused."),
                .example = u"pactledger new office.pact --sample kunming-chaoyang"_s,
                .least = 0,
                .most = 1,
                .options = {
                    {.name = u"sample"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "fill it with a sample: kunming-chaoyang")},
                    {.name = u"ours"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "name of our side")},
                    {.name = u"theirs"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "name of the other side")},
                }};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        // PACTLEDGER_LEDGER names the ledger to work with, never one to create.
        const QString path = arguments.word(0).isEmpty() ? arguments.value(u"ledger"_s) : arguments.word(0);
        if (path.isEmpty())
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs more: %2.").arg(u"new"_s, u"LEDGER"_s));
        const bool withSample = arguments.has(u"sample"_s);
        if (withSample && (arguments.has(u"ours"_s) || arguments.has(u"theirs"_s)))
            return usageFailure(QCoreApplication::translate("Verbs", "A sample brings its own sides: leave out --ours and --theirs."));
        if (const auto usable = store::checkLocation(path); !usable)
            return fail(usable);
        const auto options = context.ledgerOptions(store::Database::Access::ReadWrite);
        if (!options)
            return fail(options);
        const auto ledger = withSample ? makeSampleLedger(path, arguments.value(u"sample"_s), *options)
                                       : makeLedger(path, *options, [&](store::Ledger& fresh) -> Result<> {
                                             return addSides(fresh, arguments.value(u"ours"_s), arguments.value(u"theirs"_s));
                                         });
        if (!ledger)
            return fail(ledger);
        return answer(context, **ledger, arguments.value(u"sample"_s));
    }

private:
    static Answer answer(Context& context, store::Ledger& ledger, const QString& sample)
    {
        context.stored = true;
        store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
        const auto count = reader.count({.kind = &ledger.catalogue().kind(u"commitments"_s), .day = ledger.today()});
        if (!count)
            return fail(count);
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"ledger"_s, ledger.path());
            json.key(u"sample"_s);
            json.textOrNull(sample);
            json.member(u"commitments"_s, *count);
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "The ledger %1 is ready: %n commitment(s).", nullptr, counted(*count)).arg(ledger.path()));
        }
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeNewVerb()
{
    return std::make_unique<NewVerb>();
}

}
