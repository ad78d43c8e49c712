// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordindex.h"

#include "store/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qsizetype gathered = 2'000'000; // characters

bool isKeptFor(const Database& database, const Kind& kind)
{
    return database.sqlite() && kind.isSearched();
}

QString indexOf(const QString& table)
{
    return quoted(gramTable(table));
}

Result<> makeAnew(Database& database, const QString& table)
{
    if (auto emptied = execute(database, u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(indexOf(table))); !emptied)
        return emptied;
    return execute(database, u"INSERT INTO %1 (rowid, grams) SELECT rid, grams(_search) FROM %2 WHERE _search <> '' ORDER BY rid"_s.arg(indexOf(table), quoted(table)));
}

void gramsFunction(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArray texts = gramTexts(QString::fromUtf8(bytes, sqlite3_value_bytes(arguments[0])));
    sqlite3_result_text(context, texts.constData(), static_cast<int>(texts.size()), SQLITE_TRANSIENT);
}

}

WordIndex::WordIndex(Database& database, const Kind& kind)
    : m_database(database)
    , m_index(indexOf(kind.table()))
    , m_kept(isKeptFor(database, kind))
{
}

Result<> WordIndex::add(qint64 row, const QString& text)
{
    if (!m_kept || text.isEmpty())
        return {};
    m_waiting[row].after = text;
    return flushWhenFull(text);
}

Result<> WordIndex::remove(qint64 row, const QString& text)
{
    if (!m_kept || text.isEmpty())
        return {};
    Entry& waiting = m_waiting[row];
    // What only waits to be put in is not there yet.
    if (!waiting.after.isNull())
        waiting.after = QString();
    else
        waiting.before = text;
    return flushWhenFull(text);
}

Result<> WordIndex::flushWhenFull(const QString& text)
{
    m_size += text.size();
    return m_size < gathered ? Result<>() : flush();
}

Result<> WordIndex::flush()
{
    if (m_waiting.empty())
        return {};
    auto forget = Statement::prepare(m_database, u"INSERT INTO %1 (%1, rowid, grams) VALUES ('delete', ?, ?)"_s.arg(m_index));
    if (!forget)
        return fail(forget);
    auto learn = Statement::prepare(m_database, u"INSERT INTO %1 (rowid, grams) VALUES (?, ?)"_s.arg(m_index));
    if (!learn)
        return fail(learn);
    for (const auto& [row, entry] : m_waiting) {
        if (entry.before == entry.after)
            continue;
        if (!entry.before.isNull()) {
            if (auto ran = forget->run({row, utf8(gramTexts(entry.before))}); !ran)
                return ran;
        }
        if (!entry.after.isNull()) {
            if (auto ran = learn->run({row, utf8(gramTexts(entry.after))}); !ran)
                return ran;
        }
    }
    m_waiting.clear();
    m_size = 0;
    return {};
}

Result<> makeWordIndex(Database& database, const Kind& kind)
{
    return isKeptFor(database, kind) ? makeAnew(database, kind.table()) : Result<>();
}

Result<> makeWordIndexes(Database& database)
{
    if (!database.sqlite())
        return {};
    auto rows = select(database, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'"_s);
    if (!rows)
        return fail(rows);
    QStringList tables;
    while (rows->next()) {
        if (const QString name = rows->text(0); name.endsWith(gramTableEnd))
            tables << name.chopped(gramTableEnd.size());
    }
    for (const QString& table : std::as_const(tables)) {
        if (auto made = makeAnew(database, table); !made)
            return made;
    }
    return database.readFailure();
}

WordIndexCheck::WordIndexCheck(Database& database, const Kind& kind, Findings& findings)
    : m_database(database)
    , m_kind(kind)
    , m_findings(findings)
    , m_kept(isKeptFor(database, kind))
{
}

void WordIndexCheck::take(qint64 row, const QString& text)
{
    if (!m_kept)
        return;
    for (const Gram gram : gramsIn(text)) {
        Rows& rows = m_expected[gram];
        ++rows.count;
        rows.sum += row;
    }
}

Result<> WordIndexCheck::compare()
{
    if (!m_kept)
        return {};
    const QString index = indexOf(m_kind.table());
    auto found = Statement::prepare(m_database, u"SELECT count(*), coalesce(sum(rowid), 0) FROM %1 WHERE %1 MATCH ?"_s.arg(index));
    if (!found)
        return fail(found);
    for (const auto& [gram, rows] : m_expected) {
        if (auto ran = found->run({QString::fromLatin1(gramText(gram))}); !ran)
            return ran;
        const bool same = found->next() && rows == Rows{found->integer(0), found->integer(1)};
        found->finish();
        if (same)
            continue;
        m_findings.add(Problem::Code::WordsStale, {m_kind.label().now()});
        break;
    }
    return {};
}

Result<> addGramsFunction(Database& database)
{
    const int code = sqlite3_create_function(database.sqlite(), "grams", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, gramsFunction, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::make_unexpected(errorFrom(code, QString::fromUtf8(sqlite3_errmsg(database.sqlite())), database.path()));
    return {};
}

}
