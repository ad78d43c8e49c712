// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/recordjson.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

void writeValue(JsonStream& json, const Field& field, const Value& value)
{
    if (value.isNull()) {
        json.null();
    } else if (field.type == FieldType::TextList || field.type == FieldType::References) {
        json.texts(splitList(fileText(field, value)));
    } else if (const auto number = value.number()) {
        json.number(*number);
    } else {
        json.textOrNull(fileText(field, value));
    }
}

void writeRecord(JsonStream& json, const Record& record)
{
    json.beginObject();
    for (int i = 0; i < record.kind().fieldCount(); ++i) {
        json.key(record.kind().field(i).key);
        writeValue(json, record.kind().field(i), record.value(i));
    }
    json.endObject();
}

void writeChange(JsonStream& json, const ChangeInfo& change, const Catalogue& catalogue)
{
    json.member(u"change"_s, change.id.toString());
    json.member(u"at"_s, change.at.toUTC().toString(Qt::ISODateWithMs));
    json.member(u"author"_s, change.author);
    json.member(u"origin"_s, originKey(change.origin));
    json.member(u"name"_s, changeName(change, catalogue));
}

}
