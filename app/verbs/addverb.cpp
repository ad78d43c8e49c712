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
                .options = {kindOption(),
                            {.name = u"from"_s, .value = u"KIND/CODE"_s, .help = QCoreApplication::translate("Verbs", "the commitment follows from this record of a register, which then names it: meetings/M-14")},
                            {.name = u"reason"_s, .value = u"TEXT"_s, .help = QCoreApplication::translate("Verbs", "why, for the history")}}};
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
        if (arguments.has(u"from"_s) && (*kind)->key() != u"commitments")
            return usageFailure(QCoreApplication::translate("Verbs", "“--%1” is for commitments only.").arg(u"from"_s));
        const auto change = arguments.has(u"from"_s) ? addFrom(arguments, *session, *fields) : store::addRecord(*session->ledger, **kind, *fields, arguments.value(u"reason"_s));
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
    static Result<ChangeInfo> addFrom(const Arguments& arguments, Session& session, const std::vector<store::FieldText>& fields)
    {
        const QString from = arguments.value(u"from"_s);
        const Kind* source = session.ledger->catalogue().find(from.section(u'/', 0, 0));
        if (!source)
            return fail(Error::Code::UnknownKind, {from.section(u'/', 0, 0)});
        const auto row = session.reader->byCode(*source, from.section(u'/', 1), session.day);
        if (!row)
            return fail(row);
        return store::addFollowUp(*session.ledger, *source, row->record.id(), fields, arguments.value(u"reason"_s));
    }

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
