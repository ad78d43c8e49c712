// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/engine.h"

using namespace Qt::StringLiterals;

namespace pact::store {

Statement::Statement(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Result<Statement> Statement::prepare(Database& database, const QString& sql)
{
    sqlite3* handle = database.sqlite();
    auto engine = handle ? SqliteEngine::prepare(database, handle, sql) : PostgresEngine::prepare(database, *database.server(), sql);
    if (!engine)
        return fail(engine);
    return Statement(std::move(*engine));
}

Result<> Statement::run(const QVariantList& values)
{
    return m_engine->run(values);
}

Result<> Statement::write(const QVariantList& values, const KeyTaken& keyTaken)
{
    return m_engine->write(values, keyTaken);
}

bool Statement::next()
{
    return m_engine->next();
}

void Statement::finish()
{
    m_engine->finish();
}

QVariant Statement::value(int column) const
{
    return m_engine->value(column);
}

QString Statement::text(int column) const
{
    return m_engine->text(column);
}

qint64 Statement::integer(int column) const
{
    return m_engine->integer(column);
}

bool Statement::isNull(int column) const
{
    return m_engine->isNull(column);
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

Result<Statement*> selectCached(Database& database, const QString& sql, const QVariantList& values)
{
    auto statement = database.cached(sql);
    if (!statement)
        return statement;
    if (auto ran = (*statement)->run(values); !ran)
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

QVariant utf8(QByteArrayView text)
{
    return text.isNull() ? QVariant() : QVariant::fromValue(Utf8{QByteArray::fromRawData(text.data(), text.size())});
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
