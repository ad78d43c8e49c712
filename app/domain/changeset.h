// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "domain/result.h"
#include <QDateTime>

namespace pact::domain {

/// Where a change set comes from.
enum class Origin { Edit, Import, Undo, Redo, Sample };

QString originKey(Origin origin);
std::optional<Origin> originFromKey(const QString& key);

/// What kind of act a change set is; with its subject it gives the set its name (changename.h).
enum class Act {
    Add,
    Edit,
    Remove,
    Import,
    Progress,
    ExtendRequest,
    ExtendApprove,
    ExtendRefuse,
    Close,
    Setting,
    Create,
    Attach,
    Detach,
    Snapshot,
    Lock,
    SaveView,
    UnitRename,
    UnitMerge,
    WriteOff,
};

QString actKey(Act act);
std::optional<Act> actFromKey(const QString& key);

enum class Op { Add, Edit, Remove };

QString opKey(Op op);
std::optional<Op> opFromKey(const QString& key);

/// One field of one record, before and after. For Op::Add every `before` is empty, for Op::Remove every `after`.
struct FieldChange
{
    int field;
    Value before;
    Value after;

    bool operator==(const FieldChange&) const = default;
};

/// What happens to one record. `before` is checked when the set is applied: it must still be true.
struct Change
{
    const Kind* kind = nullptr;
    Op op = Op::Edit;
    RecordId id;
    QString subject;                 ///< what people call the record; filled by the ledger when left empty
    std::vector<FieldChange> fields;
    QString updatedBefore;           ///< the change that last touched the record before this one; filled by the ledger

    bool operator==(const Change&) const = default;
};

/// The record as far as the change tells: with the values after it, of a removal with those before.
Record recordIn(const Change& change);

/// A stream of changes: never a list that must fit into memory.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;
    /// Fills `change` with the next one; false at the end. An error ends the set, and nothing of it is kept.
    virtual Result<bool> next(Change& change) = 0;
    /// After the last next(), however it came to be the last, on the same thread: to let go what is held open.
    virtual void end()
    {
    }
    /// A long source is read by a thread of its own while the changes before are written: it reads the ledger through a
    /// connection of its own, made in next() and given up in end().
    virtual bool isLong() const
    {
        return false;
    }
};

/// A few changes made by hand.
class ChangeList : public ChangeSource
{
public:
    explicit ChangeList(std::vector<Change> changes)
        : m_changes(std::move(changes))
    {
    }
    Result<bool> next(Change& change) override
    {
        if (m_next == m_changes.size())
            return false;
        change = m_changes[m_next++];
        return true;
    }

private:
    std::vector<Change> m_changes;
    size_t m_next = 0;
};

/// Who, why and from where, given by whoever asks for the change.
struct ChangeHeader
{
    QString author;
    Origin origin = Origin::Edit;
    Act act = Act::Edit;
    QString reason;
    QString subject;           ///< of the name: "KC-0703 旅游项目开发合作", a file's name; filled by the ledger when empty
    QString detail;            ///< of the name: field keys, a period, dates
    std::optional<ChangeId> undoes;
    std::optional<ChangeId> id; ///< chosen beforehand by a source that names it; made by the ledger otherwise
};

/// A change set as the history has it.
struct ChangeInfo
{
    ChangeId id;
    qint64 sequence = 0;       ///< place in the history, from 1
    QDateTime at;              ///< UTC
    QString author;
    Origin origin = Origin::Edit;
    Act act = Act::Edit;
    QString reason;
    QString subject;
    QString detail;
    std::optional<ChangeId> undoes;
    qint64 count = 0;          ///< records touched
    QString kind;              ///< key of the kind touched first
    bool stands = true;        ///< not taken back
    QByteArray hash;           ///< head of the chain after this set
};

}
