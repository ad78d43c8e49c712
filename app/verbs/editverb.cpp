// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class EditVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"edit"_s,
                .words = u"CODE field=value …"_s,
                .help = QCoreApplication::translate("Verbs", "Change fields of a record; an empty value clears the field."),
                .example = u"pactledger edit KC-0703 next_step=11月底前定址 --if next_step=\"\" --ledger office.pact"_s,
                .least = 1,
                .most = -1,
                .options = {kindOption(),
                            {.name = u"if"_s,
                             .value = u"field=value"_s,
                             .help = QCoreApplication::translate("Verbs", "only if the field still has this value; else a conflict, exit code 3"),
                             .many = true},
                            {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why, for the history")}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        QStringList words = arguments.words().sliced(1);
        QStringList conditions = arguments.values(u"if"_s);
        // "--if" takes every field=value after it; when that leaves nothing to set, only the first was meant.
        if (words.isEmpty() && conditions.size() > 1) {
            words = conditions.sliced(1);
            conditions = conditions.first(1);
        }
        if (words.isEmpty())
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” needs more: %2.").arg(u"edit"_s, u"field=value"_s));
        const auto fields = fieldTexts(words);
        if (!fields)
            return tl::make_unexpected(fields.error());
        const auto expected = fieldTexts(conditions);
        if (!expected)
            return tl::make_unexpected(expected.error());
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto kind = kindOf(arguments, session->ledger->catalogue());
        if (!kind)
            return fail(kind);
        const auto row = session->reader->byCode(**kind, arguments.word(0), session->day);
        if (!row)
            return fail(row);
        const auto change = store::editRecord(*session->ledger, **kind, row->record.id(), *fields, *expected, arguments.value(u"reason"_s));
        if (!change)
            return fail(change);
        if (*change)
            return answerChange(context, **change, row->record.code());
        return answerUnchanged(context, row->record.code());
    }

private:
    static Exit answerUnchanged(Context& context, const QString& code)
    {
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"code"_s, code);
            json.key(u"change"_s);
            json.null();
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "%1 has these values already; nothing was changed.").arg(code));
        }
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeEditVerb()
{
    return std::make_unique<EditVerb>();
}

}
