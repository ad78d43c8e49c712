// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "domain/rules/reasontext.h"
#include "verbs/countedanswer.h"
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/terminaltable.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// The records that belong to one, by kind.
struct Belongings
{
    const Kind* kind;
    int field;
    std::vector<store::ReadRow> rows;
};

Result<std::vector<Belongings>> belongingsOf(Session& session, const Record& record)
{
    std::vector<Belongings> all;
    for (const Catalogue::Link& link : session.ledger->catalogue().linksTo(record.kind())) {
        if (!link.kind->isOwner(link.field))
            continue;
        auto rows = session.reader->linked(*link.kind, link.field, record.id(), session.day);
        if (!rows)
            return fail(rows);
        all.push_back({link.kind, link.field, std::move(*rows)});
    }
    return all;
}

QString untilText(const LightAnswer& light)
{
    return light.until ? QCoreApplication::translate("Verbs", "%1; without an edit the light changes on %2").arg(lightReason(light, language()), light.until->toString(Qt::ISODate))
                       : lightReason(light, language());
}

class ShowVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"show"_s,
                .words = u"CODE"_s,
                .help = QCoreApplication::translate("Verbs", "Everything about one commitment: facts, light and why, reports, extensions, closing, and how its actual is counted."),
                .example = u"pactledger show KC-0703 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = withMoment({kindOption()})};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::openAsAsked(context, arguments);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto kind = kindOf(arguments, session->ledger->catalogue());
        if (!kind)
            return fail(kind);
        const auto row = session->reader->byCode(**kind, arguments.word(0), session->day);
        if (!row)
            return fail(row);
        const auto belongings = belongingsOf(*session, row->record);
        if (!belongings)
            return fail(belongings);
        const auto counted = CountedAnswer::read(*session, row->record.id());
        if (!counted)
            return fail(counted);
        if (context.json)
            answerJson(context, *row, *belongings, *counted);
        else
            answerText(context, *row, *belongings, *counted);
        return Exit::Done;
    }

private:
    static void answerJson(Context& context, const store::ReadRow& row, const std::vector<Belongings>& belongings, const std::optional<CountedAnswer>& counted)
    {
        const Kind& kind = row.record.kind();
        JsonStream json(context);
        json.beginObject();
        json.member(u"kind"_s, kind.key());
        json.key(u"record"_s);
        writeRecord(json, row.record);
        if (row.light) {
            json.key(u"until"_s);
            json.textOrNull(row.light->until ? row.light->until->toString(Qt::ISODate) : QString());
        }
        for (const Belongings& part : belongings) {
            json.key(part.kind->key());
            json.beginArray();
            for (const store::ReadRow& own : part.rows)
                writeRecord(json, own.record);
            json.endArray();
        }
        if (kind.key() == u"commitments") {
            json.key(u"roll_up"_s);
            if (counted)
                counted->write(json);
            else
                json.null();
        }
        json.endObject();
    }

    static void answerText(Context& context, const store::ReadRow& row, const std::vector<Belongings>& belongings, const std::optional<CountedAnswer>& counted)
    {
        const Kind& kind = row.record.kind();
        std::vector<std::pair<QString, QString>> facts;
        int width = 0;
        for (int i = 0; i < kind.fieldCount(); ++i) {
            const Field& field = kind.field(i);
            if (field.type == FieldType::Identity || field.type == FieldType::Change || row.record.value(i).isNull())
                continue;
            QString text = displayText(field, row.record.value(i));
            if (field.key == u"light_reason" && row.light)
                text = untilText(*row.light);
            if (const QString unit = field.unit.now(); !unit.isEmpty())
                text += u' ' + unit;
            facts.emplace_back(field.label.now(), text);
            width = std::max(width, textWidth(field.label.now()));
        }
        for (const auto& [label, text] : facts)
            context.print(label + QString(width - textWidth(label) + 2, u' ') + onOneLine(text));
        for (const Belongings& part : belongings)
            printTable(context, part);
        if (counted)
            counted->print(context);
    }

    static void printTable(Context& context, const Belongings& part)
    {
        if (part.rows.empty())
            return;
        context.print({});
        context.print(part.kind->label().now());
        std::vector<int> fields;
        std::vector<TerminalTable::Column> columns;
        for (int i = 0; i < part.kind->fieldCount(); ++i) {
            const Field& field = part.kind->field(i);
            if (field.owner || field.type == FieldType::Identity || field.type == FieldType::Change || field.key == u"notes")
                continue;
            fields.push_back(i);
            columns.push_back({field.label.now(), field.type == FieldType::Number, 48});
        }
        TerminalTable table(context, std::move(columns));
        for (const store::ReadRow& own : part.rows) {
            QStringList cells;
            for (const int field : fields)
                cells << displayText(part.kind->field(field), own.record.value(field));
            table.row(std::move(cells));
        }
        table.finish();
    }
};

}

std::unique_ptr<Verb> makeShowVerb()
{
    return std::make_unique<ShowVerb>();
}

}
