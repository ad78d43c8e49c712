// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QVariant>
#include <optional>

namespace pact::store {

/// The few things in which the engines differ. DML is one text for both; DDL lies in two folders of migrations.
class Dialect
{
public:
    virtual ~Dialect() = default;
    /// Folder of the migrations under :/migrations.
    virtual QString migrationsFolder() const = 0;
    /// Where the ledger's tables lie.
    virtual QString schema() const = 0;
    /// What begins a transaction that sees one state of the ledger until it ends.
    virtual QString beginReading() const = 0;
    /// The same on a connection for reading only, which may make tables of its own until endTables().
    virtual QStringList beginLooking() const = 0;
    virtual QString endTables() const = 0;
    /// Whether `expression` contains the bound text, both compared as they are.
    virtual QString contains(const QString& expression) const = 0;
    /// A condition with a value to bind.
    struct Bound
    {
        QString sql;
        QVariant value;
    };
    /// What the index of a table's words knows of a word: holds for every row `w` of `table` whose `_search` contains it, and
    /// for few others. None where it knows nothing.
    virtual std::optional<Bound> mayContain(const QString& table, const QString& word) const = 0;
    /// What begins a write transaction; the last takes the one lock of all writers, or waits for it and fails.
    virtual QStringList beginWriting() const = 0;
    /// Selects the version that the migrations have brought the tables to.
    virtual QString schemaVersion() const = 0;
    virtual QString setSchemaVersion(int version) const = 0;
    /// Selects a number that moves with every commit.
    virtual QString commitCounter() const = 0;
    /// Whether the counter also moves with what its own connection commits.
    virtual bool countsOwnCommits() const = 0;
    /// Selects what the engine itself finds damaged, else "ok"; empty where it has no such question.
    virtual QString integrityCheck() const = 0;
    /// Selects table (column 0) and table named (column 2) of references to nothing; empty where the engine allows none.
    virtual QString foreignKeyCheck() const = 0;
    /// Selects type and name of what could alter data unseen and is none of ours.
    virtual QString foreignObjects() const = 0;
    /// Lets the places (rid) of a table be counted on from the highest there; empty where that goes by itself.
    virtual QString continuePlaces(const QString& table) const = 0;
};

class SqliteDialect : public Dialect
{
public:
    QString migrationsFolder() const override;
    QString schema() const override;
    QString beginReading() const override;
    QStringList beginLooking() const override;
    QString endTables() const override;
    QString contains(const QString& expression) const override;
    std::optional<Bound> mayContain(const QString& table, const QString& word) const override;
    QStringList beginWriting() const override;
    QString schemaVersion() const override;
    QString setSchemaVersion(int version) const override;
    QString commitCounter() const override;
    bool countsOwnCommits() const override;
    QString integrityCheck() const override;
    QString foreignKeyCheck() const override;
    QString foreignObjects() const override;
    QString continuePlaces(const QString& table) const override;
};

class PostgresDialect : public Dialect
{
public:
    QString migrationsFolder() const override;
    QString schema() const override;
    QString beginReading() const override;
    QStringList beginLooking() const override;
    QString endTables() const override;
    QString contains(const QString& expression) const override;
    std::optional<Bound> mayContain(const QString& table, const QString& word) const override;
    QStringList beginWriting() const override;
    QString schemaVersion() const override;
    QString setSchemaVersion(int version) const override;
    QString commitCounter() const override;
    bool countsOwnCommits() const override;
    QString integrityCheck() const override;
    QString foreignKeyCheck() const override;
    QString foreignObjects() const override;
    QString continuePlaces(const QString& table) const override;
};

}
