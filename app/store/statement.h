// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include <QSqlQuery>

namespace pact::store {

/// One prepared statement: bound by position, read forwards only, used again as often as wanted. The only place that knows
/// of QSqlQuery.
class Statement
{
public:
    static Result<Statement> prepare(Database& database, const QString& sql);
    Statement(Statement&&) = default;
    Statement& operator=(Statement&&) = default;

    /// Runs it with these values. After it, next() reads the rows, if any.
    Result<> run(const QVariantList& values = {});
    /// Moves to the next row; false at the end, after which the statement holds nothing open.
    bool next();
    /// Gives up the rows not read.
    void finish()
    {
        m_query.finish();
    }

    QVariant value(int column) const
    {
        return m_query.value(column);
    }
    QString text(int column) const
    {
        return m_query.value(column).toString();
    }
    qint64 integer(int column) const
    {
        return m_query.value(column).toLongLong();
    }
    bool isNull(int column) const
    {
        return m_query.isNull(column);
    }
    /// Whether run() failed because a unique key was taken.
    bool isKeyTaken() const;
    qint64 rowsAffected() const
    {
        return m_query.numRowsAffected();
    }

private:
    Statement(Database& database, QSqlQuery query);
    Database* m_database;
    QSqlQuery m_query;
};

/// Prepares and runs in one.
Result<Statement> select(Database& database, const QString& sql, const QVariantList& values = {});
/// Prepares and runs a statement without rows.
Result<> execute(Database& database, const QString& sql, const QVariantList& values = {});

/// An SQL name in quotes: field keys such as "on" or "end" are words of the language.
QString quoted(const QString& name);
/// "?, ?, ?"
QString placeholders(qsizetype count);

}
