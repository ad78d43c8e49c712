// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldvalues.h"

#include "domain/catalogue/fieldtext.h"

using namespace Qt::StringLiterals;

namespace pact::store {

Result<Value> valueOf(RecordReader& reader, const Field& field, const QString& text, QDate day, bool typed)
{
    if (!field.isReference())
        return typed ? parseTyped(field, text, day) : parseValue(field, text);
    const QString plain = typed ? text.trimmed() : text;
    if (plain.isEmpty())
        return Value();
    if (field.type == FieldType::Reference) {
        auto ref = reader.resolve(field, plain, day);
        return ref ? Result<Value>(Value(*ref)) : fail(ref);
    }
    QList<Ref> refs;
    const QStringList parts = splitList(plain);
    for (const QString& part : parts) {
        auto ref = reader.resolve(field, part, day);
        if (!ref)
            return fail(ref);
        if (!refs.contains(*ref))
            refs << *ref;
    }
    return Value(refs);
}

void fillDefaults(Record& record, const std::vector<bool>& spoken, const LedgerSettings& settings, QDate today)
{
    const Kind& kind = record.kind();
    const auto fill = [&](const QString& key, const Value& value) {
        const int field = kind.indexOf(key);
        if (field >= 0 && record.value(field).isNull() && !spoken.at(static_cast<size_t>(field)))
            record.set(field, value);
    };
    if (kind.key() == u"commitments") {
        const int due = kind.indexOf(u"due"_s);
        const int original = kind.indexOf(u"due_original"_s);
        if (record.value(original).isNull())
            record.set(original, record.value(due));
        else if (record.value(due).isNull())
            record.set(due, record.value(original));
        const QDate start = record.value(u"start"_s).date();
        fill(u"nature"_s, u"pledge"_s);
        fill(u"status"_s, start.isValid() && start > today ? u"not-started"_s : u"active"_s);
        fill(u"direction"_s, u"joint"_s);
        fill(u"strength"_s, u"firm"_s);
        fill(u"priority"_s, u"normal"_s);
        if (record.value(u"nature"_s).text() != u"proposal")
            fill(u"report_every"_s, settings.reportEvery);
    } else if (kind.key() == u"reports") {
        fill(u"date"_s, today);
        fill(u"state"_s, u"submitted"_s);
    } else if (kind.key() == u"extensions") {
        fill(u"applied_on"_s, today);
        fill(u"decision"_s, u"pending"_s);
    } else if (kind.key() == u"corrections") {
        fill(u"date"_s, today);
    }
}

Change addition(const Record& record)
{
    Change change{.kind = &record.kind(), .op = Op::Add, .id = record.id(), .subject = {}, .fields = {}, .updatedBefore = {}};
    change.fields.reserve(static_cast<size_t>(record.kind().fieldCount()));
    for (int i = 0; i < record.kind().fieldCount(); ++i) {
        const Field& field = record.kind().field(i);
        if (field.isKept() && !record.value(i).isNull())
            change.fields.push_back({i, {}, record.value(i)});
    }
    return change;
}

Change edition(const Record& before, const Record& after)
{
    Change change{.kind = &before.kind(), .op = Op::Edit, .id = before.id(), .subject = {}, .fields = {}, .updatedBefore = {}};
    for (int i = 0; i < before.kind().fieldCount(); ++i) {
        if (before.kind().field(i).isKept() && before.value(i) != after.value(i))
            change.fields.push_back({i, before.value(i), after.value(i)});
    }
    return change;
}

}
