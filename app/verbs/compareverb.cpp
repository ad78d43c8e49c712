// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "store/comparison.h"
#include "verbs/fieldchanges.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

void write(JsonStream& json, const store::Difference& difference)
{
    const Change& change = difference.change;
    json.beginObject();
    json.member(u"kind"_s, change.kind->key());
    json.member(u"code"_s, difference.code);
    writeFieldChanges(json, change);
    json.key(u"changes"_s);
    json.texts(difference.changes);
    json.endObject();
}

Result<> answerJson(Context& context, store::Comparison& comparison)
{
    JsonStream json(context);
    json.beginObject();
    for (const auto& [key, op] : {std::pair(u"added"_s, Op::Add), std::pair(u"removed"_s, Op::Remove), std::pair(u"changed"_s, Op::Edit)}) {
        json.key(key);
        json.beginArray();
        const auto done = comparison.each(op, [&json](const store::Difference& difference) -> Result<bool> {
            write(json, difference);
            return true;
        });
        if (!done)
            return done;
        json.endArray();
    }
    json.endObject();
    return {};
}

Result<> answerText(Context& context, store::Comparison& comparison)
{
    qint64 count = 0;
    const auto done = comparison.each(std::nullopt, [&](const store::Difference& difference) -> Result<bool> {
        ++count;
        const Change& change = difference.change;
        context.print(onOneLine(opLabel(change.op).now() + u"  "_s + change.kind->one().now() + u"  "_s + difference.code + u"  "_s + change.subject));
        if (change.op == Op::Edit) {
            for (const FieldChange& field : change.fields)
                context.print(u"    "_s + fieldChangeLine(*change.kind, field));
        }
        return true;
    });
    if (done && count == 0)
        context.say(QCoreApplication::translate("Verbs", "Nothing differs."));
    return done;
}

class CompareVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"compare"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "What differs between two days, snapshots, ledgers or backups: a day stands for what was recorded at its end."),
                .example = u"pactledger compare --from 2018-06-30 --to 2018-09-30 --ledger office.pact"_s,
                .options = {{.name = u"from"_s, .value = u"WHEN"_s, .help = QCoreApplication::translate("Verbs", "the earlier: a day, the name of a snapshot, or a ledger"), .required = true},
                            {.name = u"to"_s, .value = u"WHEN"_s, .help = QCoreApplication::translate("Verbs", "the later; without it the ledger as it is now")}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        auto comparison = store::Comparison::open(*session->ledger, arguments.value(u"from"_s),
                                                  arguments.has(u"to"_s) ? std::optional(arguments.value(u"to"_s)) : std::nullopt);
        if (!comparison)
            return fail(comparison);
        const auto done = context.json ? answerJson(context, *comparison) : answerText(context, *comparison);
        if (!done)
            return fail(done);
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeCompareVerb()
{
    return std::make_unique<CompareVerb>();
}

}
