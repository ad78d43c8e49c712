// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "store/historyreader.h"
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class AddVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"add"_s,
                .words = u"field=value …"_s,
                .help = QCoreApplication::translate("Verbs", "Add a record; a commitment needs code and title."),
                .example = u"pactledger add code=KC-1201 title=共办旅游节 domain=LY due=2026-12-31 --ledger office.pact"_s,
                .least = 1,
                .most = -1,
                .options = {kindOption(), {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why, for the history")}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const auto fields = fieldTexts(arguments.words());
        if (!fields)
            return tl::make_unexpected(fields.error());
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto kind = kindOf(arguments, session->ledger->catalogue());
        if (!kind)
            return fail(kind);
        const auto change = store::addRecord(*session->ledger, **kind, *fields, arguments.value(u"reason"_s));
        if (!change)
            return fail(change);
        context.stored = true;
        if (!context.json) {
            context.say(changeName(*change, *context.catalogue));
            return Exit::Done;
        }
        return answerJson(context, *session, **kind, *change);
    }

private:
    static Answer answerJson(Context& context, Session& session, const Kind& kind, const ChangeInfo& change)
    {
        std::optional<RecordId> id;
        store::HistoryReader history(session.ledger->database(), session.ledger->catalogue());
        const auto found = history.changes(change.sequence, [&](const Change& part) -> Result<bool> {
            if (part.op == Op::Add && part.kind && part.kind->key() == kind.key() && !id)
                id = part.id;
            return !id.has_value();
        });
        if (!found)
            return fail(found);
        const auto row = session.reader->byId(kind, id.value_or(RecordId()), session.day);
        if (!row)
            return fail(row);
        JsonStream json(context);
        json.beginObject();
        json.member(u"kind"_s, kind.key());
        json.member(u"code"_s, row->record.code());
        json.member(u"id"_s, row->record.id().toString());
        writeChange(json, change, *context.catalogue);
        json.endObject();
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeAddVerb()
{
    return std::make_unique<AddVerb>();
}

}
