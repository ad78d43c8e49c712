// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"

#include "domain/registers/registerkinds.h"
#include "store/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

RecordReader readerOf(Ledger& ledger)
{
    return RecordReader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
}

/// The index of a field that people may write; UnknownField, ComputedField.
Result<int> writable(const Kind& kind, const QString& name)
{
    const int index = kind.find(name);
    if (index < 0) {
        QStringList known;
        for (const Field& field : kind.fields()) {
            if (field.source == Source::Typed && field.type != FieldType::Identity)
                known << field.key;
        }
        return fail(Error::Code::UnknownField, {name, kind.label().now(), known.join(u", "_s)});
    }
    const Field& field = kind.field(index);
    if (field.isComputed() || field.type == FieldType::Identity)
        return fail(Error::Code::ComputedField, {field.label.now()});
    return index;
}

/// A field and its value as typed.
Result<std::pair<int, Value>> readField(RecordReader& reader, const Kind& kind, const FieldText& given, QDate today)
{
    const auto index = writable(kind, given.field);
    if (!index)
        return fail(index);
    auto value = valueOf(reader, kind.field(*index), given.text, today, true);
    if (!value)
        return fail(value);
    return std::pair(*index, std::move(*value));
}

ChangeHeader headerFor(Act act, const QString& reason)
{
    return {.author = {}, .origin = Origin::Edit, .act = act, .reason = reason, .subject = {}, .detail = {}, .undoes = {}, .id = {}};
}

/// What is to be added, its defaults filled in.
Result<Record> newRecord(Ledger& ledger, const Kind& kind, const std::vector<FieldText>& fields)
{
    RecordReader reader = readerOf(ledger);
    Record record(kind);
    record.setId(RecordId::create());
    std::vector<bool> spoken(static_cast<size_t>(kind.fieldCount()));
    for (const FieldText& given : fields) {
        auto value = readField(reader, kind, given, ledger.today());
        if (!value)
            return fail(value);
        record.set(value->first, value->second);
        spoken[static_cast<size_t>(value->first)] = true;
    }
    fillDefaults(record, spoken, ledger.settings(), ledger.today());
    return record;
}

}

Result<ChangeInfo> addRecord(Ledger& ledger, const Kind& kind, const std::vector<FieldText>& fields, const QString& reason)
{
    const auto record = newRecord(ledger, kind, fields);
    if (!record)
        return fail(record);
    return ledger.apply(headerFor(Act::Add, reason), {addition(*record)});
}

Result<ChangeInfo> addFollowUp(Ledger& ledger, const Kind& kind, RecordId source, const std::vector<FieldText>& fields, const QString& reason)
{
    const int links = commitmentsField(kind);
    if (links < 0)
        return fail(Error::Code::UnknownField, {u"commitments"_s, kind.label().now(), QString()});
    RecordReader reader = readerOf(ledger);
    const auto from = reader.byId(kind, source, ledger.today());
    if (!from)
        return fail(from);
    const auto record = newRecord(ledger, ledger.catalogue().kind(u"commitments"_s), fields);
    if (!record)
        return fail(record);
    const QList<Ref> before = from->record.value(links).refs();
    QList<Ref> after = before;
    after.append({record->id(), record->label(), {record->name(), {}}});
    return ledger.apply(headerFor(Act::Add, reason), {addition(*record), {.kind = &kind, .op = Op::Edit, .id = source, .subject = {}, .fields = {{links, Value(before), Value(after)}}, .updatedBefore = {}}});
}

Result<std::optional<ChangeInfo>> editRecord(Ledger& ledger, const Kind& kind, RecordId id, const std::vector<FieldText>& fields,
                                             const std::vector<FieldText>& expected, const QString& reason)
{
    RecordReader reader = readerOf(ledger);
    auto present = reader.byId(kind, id, ledger.today());
    if (!present)
        return fail(present);
    QHash<int, Value> wanted;
    for (const FieldText& given : expected) {
        const auto value = readField(reader, kind, given, ledger.today());
        if (!value)
            return fail(value);
        auto meant = reader.settled(kind, value->first, value->second, present->record, ledger.today());
        if (!meant)
            return fail(meant);
        wanted.insert(value->first, *meant);
    }
    Change change{.kind = &kind, .op = Op::Edit, .id = id, .subject = {}, .fields = {}, .updatedBefore = {}};
    for (const FieldText& given : fields) {
        const auto value = readField(reader, kind, given, ledger.today());
        if (!value)
            return fail(value);
        const int index = value->first;
        const auto meant = reader.settled(kind, index, value->second, present->record, ledger.today());
        if (!meant)
            return fail(meant);
        const Value& after = *meant;
        const Value before = wanted.contains(index) ? wanted.take(index) : present->record.value(index);
        if (before != after || before != present->record.value(index))
            change.fields.push_back({index, before, after});
    }
    // What was only expected is checked as well, without a change.
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it)
        change.fields.push_back({it.key(), it.value(), it.value()});
    if (std::ranges::all_of(change.fields, [&](const FieldChange& f) { return f.before == f.after && present->record.value(f.field) == f.before; }))
        return std::optional<ChangeInfo>();
    auto applied = ledger.apply(headerFor(kind.key() == u"settings" ? Act::Setting : Act::Edit, reason), {std::move(change)});
    if (!applied)
        return fail(applied);
    return std::optional(*applied);
}

Result<ChangeInfo> removeRecords(Ledger& ledger, const Kind& kind, const std::vector<RecordId>& ids, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::ReasonMissing, {kind.one().now()});
    std::vector<Change> changes;
    changes.reserve(ids.size());
    for (const RecordId& id : ids)
        changes.push_back({.kind = &kind, .op = Op::Remove, .id = id, .subject = {}, .fields = {}, .updatedBefore = {}});
    ChangeHeader header = headerFor(Act::Remove, reason);
    if (!ids.empty()) {
        RecordReader reader = readerOf(ledger);
        auto first = reader.byId(kind, ids.front(), ledger.today());
        if (!first)
            return fail(first);
        header.subject = first->record.subject();
        header.detail = ids.size() > 1 ? QString::number(ids.size()) : QString();
    }
    return ledger.apply(header, std::move(changes));
}

Result<std::optional<ChangeInfo>> changeSetting(Ledger& ledger, const QString& key, const QString& text)
{
    LedgerSettings trial = ledger.settings();
    if (auto set = trial.set(key, text); !set)
        return fail(set);
    const Kind& kind = ledger.catalogue().kind(u"settings"_s);
    RecordReader reader = readerOf(ledger);
    auto present = reader.byCode(kind, key, ledger.today());
    if (present)
        return editRecord(ledger, kind, present->record.id(), {{u"value"_s, text}});
    if (present.error().code != Error::Code::NotFound)
        return fail(present);
    if (text == ledger.settings().text(key))
        return std::optional<ChangeInfo>();
    Record record(kind);
    record.setId(RecordId::create());
    record.set(u"key"_s, key);
    record.set(u"value"_s, text);
    ChangeHeader header = headerFor(Act::Setting, {});
    header.detail = u"value"_s;
    auto applied = ledger.apply(header, {addition(record)});
    if (!applied)
        return fail(applied);
    return std::optional(*applied);
}

}
