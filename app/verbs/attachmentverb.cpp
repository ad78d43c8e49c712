// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"
#include "store/content.h"
#include "verbs/outputbytes.h"
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class AttachmentVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"attachment"_s,
                .words = u"CODE NAME"_s,
                .help = QCoreApplication::translate("Verbs", "Write a piece of evidence to a file, byte for byte as it was attached."),
                .example = u"pactledger attachment KC-0703 开工照片.jpg --output 照片.jpg --ledger office.pact"_s,
                .least = 2,
                .most = 2,
                .options = {kindOption(), {.name = u"output"_s, .value = u"FILE"_s, .help = QCoreApplication::translate("Verbs", "where to; “-” is standard output"), .required = true}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        const Catalogue& catalogue = session->ledger->catalogue();
        const auto kind = kindOf(arguments, catalogue);
        if (!kind)
            return fail(kind);
        const auto row = session->reader->byCode(**kind, arguments.word(0), session->day);
        if (!row)
            return fail(row);
        const auto attachment = store::attachmentNamed(*session->reader, catalogue, **kind, row->record.id(), arguments.word(1), session->day);
        if (!attachment)
            return fail(attachment);
        const QString output = arguments.value(u"output"_s);
        const auto placed = placeOutput(context, session->ledger->path(), output, [&](QIODevice& to) {
            return store::readContent(session->ledger->database(), attachment->value(u"sha256"_s).text(), attachment->label(), [&to](const QByteArray& piece) { return writeAll(to, piece); });
        });
        if (!placed)
            return fail(placed);
        if (*placed)
            tell(context, *attachment, output);
        return Exit::Done;
    }

private:
    static void tell(Context& context, const Record& attachment, const QString& output)
    {
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"code"_s, attachment.code());
            json.member(u"output"_s, output);
            json.member(u"bytes"_s, attachment.value(u"size"_s).number().value_or(Decimal()).scaled() / Decimal::unit);
            json.member(u"sha256"_s, attachment.value(u"sha256"_s).text());
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "Written to %1.").arg(output));
        }
    }
};

}

std::unique_ptr<Verb> makeAttachmentVerb()
{
    return std::make_unique<AttachmentVerb>();
}

}
