// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include <QSet>
#include <functional>
#include <vector>

namespace pact::domain {

/// What units are called on any day, and which unit stands in another's place.
///
/// A reference names a unit by one of its rows, whichever: rows with one key are one unit, and each row is its name for a
/// time. A unit that has ended and is the predecessor of one other is that other from then on. So a change of names or a
/// merger alters no reference, yesterday's list keeps yesterday's names, and a date to come does by itself what was decided.
class UnitNames
{
public:
    /// One name of one unit for a time; without a date that end is open.
    struct Row
    {
        Ref ref;
        QString key;
        QDate from;
        QDate to;
        QList<RecordId> predecessors;
        QString search; ///< what words of a search are looked for in
    };
    /// Days on which a reference to `row` means what was asked for: from `from` on, before `before`; invalid = open.
    struct Span
    {
        RecordId row;
        QDate from;
        QDate before;

        bool isAlways() const
        {
            return !from.isValid() && !before.isValid();
        }
        bool contains(QDate day) const
        {
            return (!from.isValid() || day >= from) && (!before.isValid() || day < before);
        }
    };

    /// Without rows every unit stands for itself and keeps its name.
    UnitNames() = default;
    explicit UnitNames(std::vector<Row> rows);

    bool isPlain() const
    {
        return m_rows.empty();
    }
    /// The unit that a reference to `row` means on a day: the id of its first row.
    RecordId unit(RecordId row, QDate day) const;
    /// A unit as unit() gives it, called as on a day, or as next to it when it had no name then.
    Ref called(const Ref& unit, QDate day) const;
    /// The unit that a reference means on a day, called as on the day that is `asked`.
    Ref meant(const Ref& ref, QDate on, QDate asked) const;
    /// The same record, called as the unit that it means on a day.
    Ref named(const Ref& ref, QDate day) const;
    /// The same for a value; anything but references stays as it is.
    Value named(const Value& value, QDate day) const;
    /// For a record that is of a day for good: what it names stays called as it was written, unless the unit had passed into
    /// another by then.
    Value keptFrom(const Value& value, QDate day) const;
    /// The same units, each by the row that is its name on a day.
    Value writtenOn(const Value& value, QDate day) const;
    /// `present` when both mean the same units on a day, else `given`: who writes an old name of a unit changes nothing.
    Value settled(const Value& given, const Value& present, QDate day) const;
    /// Whether more than one unit has had this name.
    bool isShared(const QString& name) const;
    /// When references mean a unit with a row that matches. `throughout`: also those to the row's unit itself at any time.
    std::vector<Span> spans(const std::function<bool(const Row&)>& matches, bool throughout) const;

private:
    struct Unit
    {
        std::vector<size_t> rows;  ///< by the date they begin
        std::vector<size_t> heirs; ///< units that name it as predecessor
        QDate ended;               ///< its last day; invalid while it exists
    };
    QDate begins(size_t unit) const
    {
        return m_rows[m_units[unit].rows.front()].from;
    }
    Value each(const Value& value, const std::function<Ref(const Ref&)>& change) const;
    /// The heir that stands for an ended unit, with the first day on which it does.
    std::optional<std::pair<size_t, QDate>> heirOf(size_t unit) const;
    size_t standing(size_t unit, QDate day) const;
    const Row& rowOn(size_t unit, QDate day) const;

    std::vector<Row> m_rows;
    std::vector<Unit> m_units;
    QHash<RecordId, size_t> m_unitOf;
    QHash<QString, size_t> m_firstOf; ///< name → the first unit that has had it
    QSet<QString> m_shared;
};

/// Fields of a kind that name units and are read on the record's day. A unit's own predecessors are called what they were.
std::vector<int> unitFields(const Kind& kind);
}
