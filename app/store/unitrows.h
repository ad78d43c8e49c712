// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::store {

/// Every name of every unit, to find what one is called. A ledger has some hundred.
class UnitRows
{
public:
    static Result<UnitRows> read(RecordReader& reader, const Catalogue& catalogue);

    /// The row that is a unit's name on a day; see unitCalled(). Lives as long as this.
    Result<const Record*> called(const QString& unit, QDate day) const;
    /// The same, null when there is none; one of this party before others.
    const Record* find(const QString& unit, QDate day, const Value& party) const;
    /// Whether another unit of the same party as `unit` has the name on a day from `from` to `to`, which may be open.
    bool isTaken(const QString& name, const Record& unit, QDate from, QDate to) const;
    /// The first name that the unit of a row takes after it; null when it is the last.
    const Record* after(const Record& row) const;

private:
    explicit UnitRows(const Kind& kind)
        : m_kind(&kind)
    {
    }
    std::vector<const Record*> named(const QString& unit) const;

    const Kind* m_kind;
    std::vector<Record> m_rows; ///< by the day they begin
};

inline QDate beginOf(const Record& unit)
{
    return unit.value(QStringLiteral("valid_from")).date();
}
inline QDate endOf(const Record& unit)
{
    return unit.value(QStringLiteral("valid_to")).date();
}
/// Whether a row of units or people holds on the day.
inline bool isValidOn(const Record& row, QDate day)
{
    return (!beginOf(row).isValid() || beginOf(row) <= day) && (!endOf(row).isValid() || day <= endOf(row));
}
inline QString nameOf(const Record& unit)
{
    return unit.value(QStringLiteral("name_zh")).text();
}
inline QString keyOf(const Record& unit)
{
    return unit.value(QStringLiteral("key")).text();
}
/// UnitBegins for a change on a day that is not after the beginning of a name.
Error beginsLater(const Record& unit, QDate day);

}
