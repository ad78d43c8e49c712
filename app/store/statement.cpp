// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/sqlerror.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace pact::store {

Q_LOGGING_CATEGORY(storeLog, "pact.store", QtWarningMsg)

Statement::Statement(Database& database, QSqlQuery query)
    : m_database(&database)
    , m_query(std::move(query))
{
}

Result<Statement> Statement::prepare(Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        qCDebug(storeLog) << "prepare failed:" << sql << query.lastError().databaseText();
        return tl::make_unexpected(errorFrom(query.lastError(), database.path()));
    }
    return Statement(database, std::move(query));
}

Result<> Statement::run(const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec()) {
        qCDebug(storeLog) << "failed:" << m_query.lastQuery() << m_query.lastError().databaseText();
        return tl::make_unexpected(errorFrom(m_query.lastError(), m_database->path()));
    }
    return {};
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    m_query.finish();
    return false;
}

bool Statement::isKeyTaken() const
{
    return isUniqueViolation(m_query.lastError());
}

Result<Statement> select(Database& database, const QString& sql, const QVariantList& values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return statement;
    if (auto ran = statement->run(values); !ran)
        return fail(ran);
    return statement;
}

Result<> execute(Database& database, const QString& sql, const QVariantList& values)
{
    auto statement = select(database, sql, values);
    if (!statement)
        return fail(statement);
    return {};
}

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

QString placeholders(qsizetype count)
{
    QStringList marks(count, u"?"_s);
    return marks.join(u", "_s);
}

}
