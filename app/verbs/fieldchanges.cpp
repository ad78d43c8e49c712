// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/fieldchanges.h"

#include "domain/catalogue/fieldtext.h"
#include "verbs/recordjson.h"
#include "verbs/textwidth.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QString shown(const Field& field, const Value& value)
{
    constexpr int width = 60;
    const QString text = displayText(field, value);
    return text.isEmpty() ? u"—"_s : elided(onOneLine(text), width);
}

}

QString fieldChangeLine(const Kind& kind, const FieldChange& field)
{
    const Field& described = kind.field(field.field);
    return described.label.now() + u"  "_s + shown(described, field.before) + u" → "_s + shown(described, field.after);
}

void writeFieldChanges(JsonStream& json, const Change& change)
{
    json.key(u"fields"_s);
    json.beginObject();
    for (const FieldChange& field : change.fields) {
        const Field& described = change.kind->field(field.field);
        json.key(described.key);
        json.beginArray();
        writeValue(json, described, field.before);
        writeValue(json, described, field.after);
        json.endArray();
    }
    json.endObject();
}

}
