// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include <QVariant>
#include <functional>

namespace pact::store {

/// Text that is UTF-8 already, bound as text.
struct Utf8
{
    QByteArray bytes;
};

}

Q_DECLARE_TYPEINFO(pact::store::Utf8, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(pact::store::Utf8)

namespace pact::store {

/// One prepared statement: bound by position, read forwards only, used again as often as wanted. The only place that knows
/// how an engine prepares and steps. Each engine is spoken to through its own library: Qt's QSqlQuery describes the columns
/// anew for every run, and loses the rows of one statement when the next begins.
class Statement
{
public:
    static Result<Statement> prepare(Database& database, const QString& sql);
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Runs it with these values. After it, next() reads the rows, if any.
    Result<> run(const QVariantList& values = {});
    /// What it means that a unique key is taken.
    using KeyTaken = std::function<Error()>;
    /// Runs it for its effect alone, inside a transaction. A server is not waited for: what fails there may come from a
    /// later statement instead, at the latest from the commit. `keyTaken`, if given, makes the error for a key that is taken.
    Result<> write(const QVariantList& values, const KeyTaken& keyTaken = {});
    /// Moves to the next row; false at the end, after which the statement holds nothing open.
    bool next();
    /// Gives up the rows not read.
    void finish();

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;

private:
    class Engine;
    class SqliteEngine;
    class PostgresEngine;
    explicit Statement(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

/// Prepares and runs in one.
Result<Statement> select(Database& database, const QString& sql, const QVariantList& values = {});
/// As select(), with a statement that the connection keeps for the next time. Its rows must be read, or finish() called,
/// before the same text is asked for again.
Result<Statement*> selectCached(Database& database, const QString& sql, const QVariantList& values = {});
/// Prepares and runs a statement without rows.
Result<> execute(Database& database, const QString& sql, const QVariantList& values = {});

/// A value to bind that is not copied: the bytes must live until the statement has run. A null view is no value.
QVariant utf8(QByteArrayView text);
/// An SQL name in quotes: field keys such as "on" or "end" are words of the language.
QString quoted(const QString& name);
/// "?, ?, ?"
QString placeholders(qsizetype count);

}
