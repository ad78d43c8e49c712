// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/applier.h"

#include "domain/catalogue/fieldtext.h"
#include "store/attachments.h"
#include "store/historyrows.h"
#include "store/rollups.h"
#include "store/snapshots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

Applier::Applier(Context context, ChangeInfo header, bool replay)
    : m(std::move(context))
    , m_info(std::move(header))
    , m_replay(replay)
{
}

Result<> Applier::begin()
{
    const auto last = chainHead(m.database);
    if (!last)
        return fail(last);
    m_info.sequence = last->sequence + 1;
    m_chain = std::make_unique<ChainLink>(last->hash);
    auto locks = PeriodLocks::load(m.database, m_info);
    if (!locks)
        return fail(locks);
    m_locks = std::move(*locks);
    auto opened = execute(m.database,
                          u"INSERT INTO change_set (seq, id, at, author, origin, act, undoes, count, stands, hash) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 1, ?)"_s,
                          {m_info.sequence, m_info.id.toString(), m_info.at.toString(Qt::ISODateWithMs), m_info.author, originKey(m_info.origin), actKey(m_info.act),
                           m_info.undoes ? QVariant(m_info.undoes->toString()) : QVariant(), QByteArray("")});
    if (!opened)
        return opened;
    auto statement = Statement::prepare(m.database, u"INSERT INTO change (seq, position, kind, record, op, subject, owner, updated_before, body, salt, digest) "
                                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return fail(statement);
    m_insertChange = std::move(*statement);
    return {};
}

Result<RecordWriter*> Applier::writer(const Kind& kind)
{
    auto& slot = m_writers[&kind];
    if (!slot) {
        auto made = RecordWriter::make(m.database, m.catalogue, kind);
        if (!made)
            return fail(made);
        slot = std::move(*made);
    }
    return slot.get();
}

ChangeStream::Set Applier::set() const
{
    return {.id = m_info.id, .replay = m_replay, .origin = m_info.origin, .today = m.today, .lights = m.settings.lights};
}

Result<> Applier::take(EncodedChange& change)
{
    switch (change.change.op) {
    case Op::Add:
        return add(change);
    case Op::Edit:
        return edit(change.change);
    case Op::Remove:
        return remove(change.change);
    }
    return {};
}

Result<QString> Applier::stamp(const Change& change, const QString& present) const
{
    // Taking back a record's newest change brings back its former state, and with it the change that made that state.
    const QString own = m_info.id.toString();
    if (!m_replay || !m_info.undoes || change.updatedBefore.isEmpty())
        return own;
    if (m_info.origin == Origin::Undo)
        return present == m_info.undoes->toString() ? change.updatedBefore : own;
    // A redo: the record must still be as it was before the change that the undo took back.
    auto rows = select(m.database,
                       u"SELECT c.updated_before FROM change c JOIN change_set s ON s.seq = c.seq JOIN change_set u ON u.undoes = s.id "
                       "WHERE u.id = ? AND c.record = ? ORDER BY c.position LIMIT 1"_s,
                       {m_info.undoes->toString(), change.id.toString()});
    if (!rows)
        return fail(rows);
    return rows->next() && (rows->text(0) == present || present == change.updatedBefore) ? change.updatedBefore : own;
}

Result<> Applier::add(const EncodedChange& addition)
{
    auto target = writer(*addition.change.kind);
    if (!target)
        return fail(target);
    if (auto allowed = guard(addition.record); !allowed)
        return allowed;
    if (auto inserted = (*target)->insert(addition); !inserted)
        return inserted;
    return record(addition);
}

Result<> Applier::guard(const Record& record)
{
    if (m_replay)
        return {};
    auto allowed = guardAttachment(m.database, record);
    if (allowed)
        allowed = guardSnapshot(m.database, record);
    if (allowed)
        allowed = guardRollUp(m.database, m.catalogue, record);
    return allowed;
}

Result<> Applier::edit(Change& change)
{
    const Kind& kind = *change.kind;
    auto target = writer(kind);
    if (!target)
        return fail(target);
    auto before = (*target)->load(change.id);
    if (!before)
        return fail(before);
    Record after = *before;
    for (FieldChange& field : change.fields) {
        if (before->value(field.field) != field.before) {
            const Field& description = kind.field(field.field);
            return fail(Error::Code::Conflict, {before->subject(), description.label.now(), displayText(description, field.before), displayText(description, before->value(field.field))});
        }
        after.set(field.field, field.after);
    }
    if (kind.key() == u"commitments" && !m_replay && !m_consequences) {
        const int original = kind.indexOf(u"due_original"_s);
        const int due = kind.indexOf(u"due"_s);
        if (before->value(original) != after.value(original) && before->value(due) == after.value(due) && before->value(due) == before->value(original)) {
            after.set(due, after.value(original));
            change.fields.push_back({due, before->value(due), after.value(due)});
        }
        if (auto allowed = guardEdit(m.database, *before, after, m_info.reason); !allowed)
            return allowed;
    }
    if (!m_replay) {
        auto allowed = validate(after);
        if (allowed)
            allowed = registerRules(after, writingOf(m_info.origin, &*before));
        if (allowed)
            allowed = guard(after);
        if (!allowed)
            return allowed;
    }
    const QString present = before->value(kind.fieldCount() - 1).text();
    const auto updated = stamp(change, present);
    if (!updated)
        return fail(updated);
    change.updatedBefore = present;
    after.set(kind.fieldCount() - 1, *updated);
    EncodedChange written{.change = std::move(change), .record = std::move(after)};
    written.encode(m.today, m.settings.lights);
    if (auto kept = (*target)->update(*before, written); !kept)
        return kept;
    return record(written);
}

Result<> Applier::remove(Change& change)
{
    const Kind& kind = *change.kind;
    auto target = writer(kind);
    if (!target)
        return fail(target);
    auto present = (*target)->load(change.id);
    if (!present)
        return fail(present);
    for (const FieldChange& field : change.fields) {
        if (present->value(field.field) != field.before) {
            const Field& description = kind.field(field.field);
            return fail(Error::Code::Conflict, {present->subject(), description.label.now(), displayText(description, field.before), displayText(description, present->value(field.field))});
        }
    }
    // When an adding is taken back: a value that it did not give was given later.
    for (int i = 0; m_replay && i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        const bool given = std::ranges::any_of(change.fields, [i](const FieldChange& own) { return own.field == i; });
        if (!given && field.isKept() && !present->value(i).isNull())
            return fail(Error::Code::Conflict, {present->subject(), field.label.now(), QString(), displayText(field, present->value(i))});
    }
    if (auto alone = leaveAlone(*present); !alone)
        return alone;
    change.fields.clear();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        if (field.isKept() && !present->value(i).isNull())
            change.fields.push_back({i, present->value(i), {}});
    }
    change.updatedBefore = present->value(kind.fieldCount() - 1).text();
    if (auto removed = (*target)->remove(*present); !removed)
        return removed;
    EncodedChange written{.change = std::move(change), .record = std::move(*present)};
    written.encode(m.today, m.settings.lights);
    return record(written);
}

Result<> Applier::record(const EncodedChange& written)
{
    const Change& change = written.change;
    if (auto allowed = m_locks.allow(change, written.record); !allowed)
        return allowed;
    const auto owner = written.record.owner();
    const QString ownerId = owner ? owner->id.toString() : QString();
    const QString op = opKey(change.op);
    const QByteArray salt = newSalt();
    const QByteArray digest = changeDigest(salt, changeHead(change.kind->key(), change.id.toString(), op, change.subject, ownerId, change.updatedBefore), written.body);
    auto kept = m_insertChange->write({m_info.sequence, ++m_position, change.kind->key(), utf8(written.image.id()), op, change.subject, ownerId,
                                     change.updatedBefore.isEmpty() ? QVariant() : QVariant(change.updatedBefore), utf8(written.body), salt, digest});
    if (!kept)
        return kept;
    m_chain->add(digest);
    if (m_position == 1) {
        m_info.kind = change.kind->key();
        if (m_info.subject.isEmpty())
            m_info.subject = change.subject;
        if (m_info.detail.isEmpty() && m_info.act == Act::Edit && change.op == Op::Edit) {
            QStringList keys;
            for (const FieldChange& field : change.fields)
                keys << change.kind->field(field.field).key;
            m_info.detail = keys.join(u',');
        }
    }
    m_touched.note(change, written.record);
    return {};
}

}
