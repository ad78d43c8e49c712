// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/historyanswer.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"
#include "verbs/recordjson.h"
#include "verbs/terminaltable.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// As much of a name as tells changes of one moment apart.
constexpr qsizetype shortName = 18;
constexpr int valueWidth = 60;

QString shownValue(const Field& field, const Value& value)
{
    const QString text = displayText(field, value);
    return text.isEmpty() ? u"—"_s : elided(onOneLine(text), valueWidth);
}

/// The value that a field has in this change: after it, or before a removal.
Value valueIn(const Change& change, int field)
{
    for (const FieldChange& part : change.fields) {
        if (part.field == field)
            return change.op == Op::Remove ? part.before : part.after;
    }
    return {};
}

}

HistoryAnswer::HistoryAnswer(Context& context, Session& session, std::optional<Record> record)
    : m_context(context)
    , m_session(session)
    , m_record(std::move(record))
{
}

const Record* HistoryAnswer::current(const Change& change)
{
    if (m_currentId != change.id) {
        m_currentId = change.id;
        const auto row = m_session.reader->byId(*change.kind, change.id, m_session.day);
        m_current = row ? std::optional(row->record) : std::nullopt;
    }
    return m_current ? &*m_current : nullptr;
}

QString HistoryAnswer::codeOfChange(const Change& change)
{
    if (change.op == Op::Edit) {
        const Record* record = current(change);
        return record ? codeOf(*record) : change.subject;
    }
    const Kind& kind = *change.kind;
    const QString label = fileText(kind.field(kind.labelField()), valueIn(change, kind.labelField()));
    const auto owner = kind.ownerField() < 0 ? std::nullopt : valueIn(change, kind.ownerField()).ref();
    return owner ? owner->label + u'/' + label : label;
}

bool HistoryAnswer::concerns(const Change& change)
{
    if (!m_record || change.id == m_record->id())
        return true;
    const int owner = change.kind->ownerField();
    if (owner < 0)
        return false;
    auto ref = valueIn(change, owner).ref();
    if (!ref && change.op == Op::Edit) {
        const Record* record = current(change);
        ref = record ? record->value(owner).ref() : std::nullopt;
    }
    return ref && ref->id == m_record->id();
}

Result<> HistoryAnswer::json(store::HistoryReader& history, const std::vector<ChangeInfo>& changes)
{
    JsonStream json(m_context);
    json.beginObject();
    json.key(u"changes"_s);
    json.beginArray();
    for (const ChangeInfo& change : changes) {
        json.beginObject();
        writeChange(json, change, *m_context.catalogue);
        json.member(u"act"_s, actKey(change.act));
        json.key(u"reason"_s);
        json.textOrNull(change.reason);
        json.key(u"undoes"_s);
        json.textOrNull(change.undoes ? change.undoes->toString() : QString());
        json.flag(u"stands"_s, change.stands);
        json.member(u"count"_s, change.count);
        json.member(u"hash"_s, QString::fromLatin1(change.hash.toHex()));
        json.key(u"records"_s);
        json.beginArray();
        const auto done = history.changes(change.sequence, [&](const Change& part) -> Result<bool> {
            if (!concerns(part))
                return true;
            json.beginObject();
            json.member(u"kind"_s, part.kind->key());
            json.member(u"code"_s, codeOfChange(part));
            json.member(u"op"_s, part.op == Op::Add ? u"add"_s : part.op == Op::Edit ? u"edit"_s : u"remove"_s);
            json.key(u"fields"_s);
            json.beginObject();
            for (const FieldChange& field : part.fields) {
                json.key(part.kind->field(field.field).key);
                json.beginArray();
                writeValue(json, part.kind->field(field.field), field.before);
                writeValue(json, part.kind->field(field.field), field.after);
                json.endArray();
            }
            json.endObject();
            json.endObject();
            return true;
        });
        if (!done)
            return fail(done);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return {};
}

Result<> HistoryAnswer::text(store::HistoryReader& history, const std::vector<ChangeInfo>& changes)
{
    for (const ChangeInfo& change : changes) {
        QString line = change.id.toString().first(shortName) + u"  "_s + change.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s + change.author + u"  "_s
            + changeName(change, *m_context.catalogue);
        if (!change.stands)
            line += u"  "_s + QCoreApplication::translate("Verbs", "(taken back)");
        m_context.print(onOneLine(line));
        if (!change.reason.isEmpty())
            m_context.print(u"    "_s + onOneLine(QCoreApplication::translate("Verbs", "Reason: %1").arg(change.reason)));
        if (!m_record)
            continue;
        const auto done = history.changes(change.sequence, [&](const Change& part) -> Result<bool> {
            if (!concerns(part))
                return true;
            const QString prefix = part.id == m_record->id() ? QString() : part.kind->one().now() + u' ' + codeOfChange(part) + u' ';
            for (const FieldChange& field : part.fields) {
                const Field& described = part.kind->field(field.field);
                m_context.print(u"    "_s + prefix + described.label.now() + u"  "_s + shownValue(described, field.before) + u" → "_s + shownValue(described, field.after));
            }
            return true;
        });
        if (!done)
            return fail(done);
    }
    return {};
}

}
