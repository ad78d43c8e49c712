// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QString typeKey(FieldType type)
{
    static const QHash<FieldType, QString> keys{
        {FieldType::Identity, u"id"_s},       {FieldType::Change, u"change"_s},         {FieldType::Text, u"text"_s},
        {FieldType::LongText, u"long-text"_s}, {FieldType::Choice, u"choice"_s},         {FieldType::Date, u"date"_s},
        {FieldType::Period, u"period"_s},     {FieldType::Recurrence, u"recurrence"_s}, {FieldType::Number, u"number"_s},
        {FieldType::Reference, u"reference"_s}, {FieldType::References, u"references"_s}, {FieldType::TextList, u"list"_s},
    };
    return keys.value(type);
}

void writeText(JsonStream& json, const Text& text)
{
    json.beginObject();
    json.member(u"zh"_s, text.zh);
    json.member(u"en"_s, text.en);
    json.endObject();
}

void writeField(JsonStream& json, const Field& field)
{
    json.beginObject();
    json.member(u"key"_s, field.key);
    json.key(u"label"_s);
    writeText(json, field.label);
    json.member(u"type"_s, typeKey(field.type));
    json.key(u"unit"_s);
    json.textOrNull(field.unit.now());
    json.key(u"target"_s);
    json.textOrNull(field.target);
    json.key(u"values"_s);
    json.beginArray();
    for (const Choice& choice : field.choices) {
        json.beginObject();
        json.member(u"key"_s, choice.key);
        json.key(u"label"_s);
        writeText(json, choice.label);
        json.endObject();
    }
    json.endArray();
    json.key(u"aliases"_s);
    json.texts(field.aliases);
    json.flag(u"required"_s, field.required);
    json.flag(u"computed"_s, field.isComputed());
    for (const auto& [name, bound] : {std::pair{u"low"_s, field.low}, std::pair{u"high"_s, field.high}}) {
        json.key(name);
        if (bound)
            json.number(*bound);
        else
            json.null();
    }
    json.endObject();
}

QString valuesText(const Field& field)
{
    QStringList values;
    for (const Choice& choice : field.choices)
        values << choice.key;
    if (field.isReference())
        values << u"→ "_s + field.target;
    if (field.low || field.high)
        values << (field.low ? field.low->toString() : QString()) + u'–' + (field.high ? field.high->toString() : QString());
    return values.join(u", "_s);
}

class FieldsVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"fields"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "The catalogue: names, types, accepted values and header aliases of every field."),
                .example = u"pactledger fields --kind reports"_s,
                .options = {kindOption()}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        std::vector<const Kind*> kinds;
        if (arguments.has(u"kind"_s)) {
            const auto kind = kindOf(arguments, *context.catalogue);
            if (!kind)
                return fail(kind);
            kinds.push_back(*kind);
        } else {
            for (const auto& kind : context.catalogue->kinds())
                kinds.push_back(kind.get());
        }
        if (context.json)
            answerJson(context, kinds);
        else
            answerText(context, kinds);
        return Exit::Done;
    }

private:
    static QStringList naturalKey(const Kind& kind)
    {
        QStringList keys;
        for (const int field : kind.naturalKey())
            keys << kind.field(field).key;
        return keys;
    }

    static void answerJson(Context& context, const std::vector<const Kind*>& kinds)
    {
        JsonStream json(context);
        json.beginObject();
        json.key(u"kinds"_s);
        json.beginArray();
        for (const Kind* kind : kinds) {
            json.beginObject();
            json.member(u"kind"_s, kind->key());
            json.key(u"label"_s);
            writeText(json, kind->label());
            json.key(u"aliases"_s);
            json.texts(kind->aliases());
            json.key(u"natural_key"_s);
            json.texts(naturalKey(*kind));
            json.key(u"fields"_s);
            json.beginArray();
            for (const Field& field : kind->fields())
                writeField(json, field);
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    static void answerText(Context& context, const std::vector<const Kind*>& kinds)
    {
        bool first = true;
        for (const Kind* kind : kinds) {
            if (!first)
                context.print({});
            first = false;
            context.print(QCoreApplication::translate("Verbs", "%1 (%2), known by %3").arg(kind->key(), kind->label().now(), naturalKey(*kind).join(u" + "_s)));
            TerminalTable table(context, {{QCoreApplication::translate("Verbs", "Key")}, {u"中文"_s}, {u"English"_s}, {QCoreApplication::translate("Verbs", "Type")},
                                          {QCoreApplication::translate("Verbs", "Unit")}, {QCoreApplication::translate("Verbs", "Values"), false, 90},
                                          {QCoreApplication::translate("Verbs", "Also called"), false, 90}});
            for (const Field& field : kind->fields()) {
                const QString mark = field.required ? u" *"_s : field.isComputed() ? u" ="_s : QString();
                table.row({field.key + mark, field.label.zh, field.label.en, typeKey(field.type), field.unit.now(), valuesText(field), field.aliases.join(u", "_s)});
            }
            table.finish();
        }
        context.say(QCoreApplication::translate("Verbs", "* required, = worked out by the program and never imported"));
    }
};

}

std::unique_ptr<Verb> makeFieldsVerb()
{
    return std::make_unique<FieldsVerb>();
}

}
