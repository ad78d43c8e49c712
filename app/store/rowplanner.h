// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registerrules.h"
#include "domain/unitnames.h"
#include "store/importcolumns.h"
#include "store/importplan.h"
#include "store/kindsql.h"
#include "store/periodlocks.h"
#include "store/recordreader.h"

namespace pact::store {

/// Decides what becomes of each row of an import: reads the cells, finds the record, compares.
class RowPlanner
{
public:
    /// Reads through `database`, on whose thread it is used.
    RowPlanner(const Ledger& ledger, Database& database, const Kind& kind, ImportColumns columns, const ImportOptions& options);
    Result<> prepare();

    /// What a row comes to. `changes` are what to apply for it: created references first, then the record itself.
    struct Plan
    {
        PlannedRow row;
        std::vector<Change> changes;
    };
    /// An error here is one of the ledger, not of the row. What a rejected row would have created is forgotten again.
    Result<Plan> plan(const TableSource::Row& row);
    const QHash<QString, qint64>& created() const
    {
        return m_created;
    }

private:
    Result<Plan> planRow(const TableSource::Row& row);
    void forgetCreated(Plan& plan);
    using Cells = std::vector<std::pair<int, Value>>; ///< column position, value

    /// Into a rejected row: its title, and beside each rejected cell what the ledger holds.
    void showPresent(const TableSource::Row& row, Plan& plan, const Record& draft, const Cells& cells);
    QDate nameDayOf(const TableSource::Row& row) const;
    bool readCells(const TableSource::Row& row, Plan& plan, Cells& cells);
    std::optional<Value> readReference(const Field& field, const QString& text, QDate day, Plan& plan, std::optional<Error>& error);
    std::optional<Ref> createReference(const Field& field, const QString& text, Plan& plan);
    Result<std::optional<Record>> findPresent(const TableSource::Row& row, const Record& draft, const Cells& cells);
    /// A rule asks a row only for what its file has a column for.
    Writing writing(const Record* before = nullptr) const;
    void planNew(Plan& plan, const Record& draft);
    /// An import gives no reason: a report of a locked period is refused by its row. `state` is the record before the change.
    void refuseLocked(Plan& plan, Record state) const;
    Result<> planEdit(const TableSource::Row& row, Plan& plan, const Record& present, const Cells& cells);
    Result<QHash<int, Value>> changedSince(const Record& present, const QString& base);
    void reject(Plan& plan, int position, const QString& now, const QString& then, Error error) const;

    const Ledger& m_ledger;
    Database& m_database;
    const Kind& m_kind;
    ImportColumns m_columns;
    const ImportOptions& m_options;
    RecordReader m_reader;
    KindSql m_sql;
    QDate m_today;
    UnitNames m_names;
    std::optional<Statement> m_byKey;
    std::optional<Statement> m_byId;
    QHash<RecordId, qint64> m_seenIds;    ///< → row it stood in
    QHash<QString, qint64> m_seenKeys;    ///< natural keys of what is new → row
    using References = QHash<QString, Value>; ///< text → what it names
    std::map<std::pair<QString, Side>, References> m_references;
    std::vector<References*> m_referencesOf; ///< by field
    std::map<Side, Ref> m_sides;            ///< parties made for units that are made
    QHash<QString, qint64> m_created;
    PeriodLocks m_locks;
    std::vector<bool> m_spoken;
};

}
