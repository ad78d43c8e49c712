// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "store/attachments.h"
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class AttachVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"attach"_s,
                .words = u"CODE FILE …"_s,
                .help = QCoreApplication::translate("Verbs", "Keep files in the ledger as evidence of a record; a name that is taken by another file gets a number."),
                .example = u"pactledger attach KC-0703 开工照片.jpg 会议纪要.pdf --ledger office.pact"_s,
                .least = 2,
                .most = -1,
                .options = {kindOption()}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto kind = kindOf(arguments, session->ledger->catalogue());
        if (!kind)
            return fail(kind);
        const auto row = session->reader->byCode(**kind, arguments.word(0), session->day);
        if (!row)
            return fail(row);
        const auto attached = store::attachFiles(*session->ledger, **kind, row->record.id(), arguments.words().sliced(1));
        if (!attached)
            return fail(attached);
        context.stored = attached->change.has_value();
        if (context.json)
            answerJson(context, row->record.code(), *attached);
        else
            answerText(context, *attached);
        return Exit::Done;
    }

private:
    static void answerJson(Context& context, const QString& code, const store::Attached& attached)
    {
        JsonStream json(context);
        json.beginObject();
        json.member(u"code"_s, code);
        json.key(u"files"_s);
        json.beginArray();
        for (const store::AttachedFile& file : attached.files) {
            json.beginObject();
            json.member(u"file"_s, file.file.path);
            json.member(u"name"_s, file.name);
            json.member(u"size"_s, file.file.size);
            json.member(u"sha256"_s, file.file.sha256);
            json.flag(u"new"_s, file.isNew);
            json.endObject();
        }
        json.endArray();
        if (attached.change) {
            writeChange(json, *attached.change, *context.catalogue);
        } else {
            json.key(u"change"_s);
            json.null();
        }
        json.endObject();
    }

    static void answerText(Context& context, const store::Attached& attached)
    {
        for (const store::AttachedFile& file : attached.files) {
            if (!file.isNew)
                context.say(QCoreApplication::translate("Verbs", "%1 is attached already; nothing was changed.").arg(file.name));
            else if (file.name != file.file.name)
                context.say(QCoreApplication::translate("Verbs", "%1 is kept as “%2”, as another file has its name.").arg(file.file.path, file.name));
        }
        if (attached.change)
            context.say(changeName(*attached.change, *context.catalogue));
    }
};

}

std::unique_ptr<Verb> makeAttachVerb()
{
    return std::make_unique<AttachVerb>();
}

}
