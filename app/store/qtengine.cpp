// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine.h"
#include "store/sqlerror.h"

namespace pact::store {

Statement::QtEngine::QtEngine(Database& database, QSqlQuery query)
    : m_database(database)
    , m_query(std::move(query))
{
}

Result<std::unique_ptr<Statement::Engine>> Statement::QtEngine::prepare(Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::make_unexpected(errorFrom(query.lastError(), database.path()));
    return std::unique_ptr<Engine>(new QtEngine(database, std::move(query)));
}

Result<> Statement::QtEngine::run(const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i].canConvert<Utf8>() ? QVariant(QString::fromUtf8(values[i].value<Utf8>().bytes)) : values[i]);
    if (!m_query.exec())
        return tl::make_unexpected(errorFrom(m_query.lastError(), m_database.path()));
    return {};
}

bool Statement::QtEngine::next()
{
    if (m_query.next())
        return true;
    m_query.finish();
    return false;
}

void Statement::QtEngine::finish()
{
    m_query.finish();
}

QVariant Statement::QtEngine::value(int column) const
{
    return m_query.value(column);
}

QString Statement::QtEngine::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::QtEngine::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Statement::QtEngine::isNull(int column) const
{
    return m_query.isNull(column);
}

bool Statement::QtEngine::isKeyTaken() const
{
    return isUniqueViolation(m_query.lastError());
}

}
