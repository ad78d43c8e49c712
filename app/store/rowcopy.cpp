// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowcopy.h"

#include "store/readview.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "store/wordindex.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qint64 rowsAtOnce = 200; // between two looks at the progress

struct Table
{
    QString name;
    QStringList columns;
    QStringList key; ///< rows in its order: what refers to rows of its own table comes after them
};

/// As the file says: both engines have the same tables with the same columns.
Result<std::vector<Table>> tablesOf(Database& file)
{
    auto rows = select(file, u"SELECT t.name, c.name, c.pk FROM sqlite_master t JOIN pragma_table_list l ON l.name = t.name AND l.schema = 'main' AND l.type = 'table', "
                             "pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.rowid, c.cid"_s);
    if (!rows)
        return fail(rows);
    std::vector<Table> tables;
    while (rows->next()) {
        if (tables.empty() || tables.back().name != rows->text(0))
            tables.push_back({rows->text(0), {}, {}});
        const QString column = quoted(rows->text(1));
        tables.back().columns << column;
        if (rows->integer(2) > 0)
            tables.back().key << column;
    }
    if (auto whole = file.readFailure(); !whole)
        return fail(whole);
    return tables;
}

class RowCopy
{
public:
    RowCopy(Database& source, Database& target, const Progress& progress)
        : m_source(source)
        , m_target(target)
        , m_progress(progress)
    {
    }

    Result<> count(const Table& table)
    {
        auto rows = select(m_source, u"SELECT count(*) FROM "_s + quoted(table.name));
        if (!rows)
            return fail(rows);
        m_total += rows->next() ? rows->integer(0) : 0;
        return {};
    }

    Result<> copy(const Table& table)
    {
        const QString list = table.columns.join(u", "_s);
        auto rows = select(m_source, u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(list, quoted(table.name), table.key.join(u", "_s)));
        if (!rows)
            return fail(rows);
        auto insert = Statement::prepare(m_target, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(table.name), list, placeholders(table.columns.size())));
        if (!insert)
            return fail(insert);
        while (rows->next()) {
            QVariantList values;
            values.reserve(table.columns.size());
            for (int i = 0; i < table.columns.size(); ++i)
                values << rows->value(i);
            if (auto written = insert->write(values); !written)
                return written;
            if (++m_done % rowsAtOnce == 0 && m_progress && !m_progress(m_done, m_total))
                return fail(Error::Code::Cancelled);
        }
        if (auto whole = m_source.readFailure(); !whole)
            return whole;
        return table.columns.contains(quoted(u"rid"_s)) ? continuePlaces(table) : Result<>();
    }

    /// Says that it is about to begin, and that it is done.
    Result<> tell() const
    {
        return m_progress && !m_progress(m_done, m_total) ? fail(Error::Code::Cancelled) : Result<>();
    }

private:
    /// A server does not count on by itself from numbers that were given to it.
    Result<> continuePlaces(const Table& table)
    {
        const QString sql = m_target.dialect().continuePlaces(table.name);
        return sql.isEmpty() ? Result<>() : execute(m_target, sql);
    }

    Database& m_source;
    Database& m_target;
    const Progress& m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}

Result<> copyRows(Database& source, Database& target, const Progress& progress)
{
    const auto tables = tablesOf(target.sqlite() ? target : source);
    if (!tables)
        return fail(tables);
    auto view = ReadView::begin(source);
    if (!view)
        return fail(view);
    RowCopy copy(source, target, progress);
    for (const Table& table : *tables) {
        if (auto counted = copy.count(table); !counted)
            return counted;
    }
    if (auto wanted = copy.tell(); !wanted)
        return wanted;
    auto transaction = Transaction::begin(target);
    if (!transaction)
        return fail(transaction);
    for (const Table& table : *tables) {
        if (auto copied = copy.copy(table); !copied)
            return copied;
    }
    if (auto wanted = copy.tell(); !wanted)
        return wanted;
    if (auto made = makeWordIndexes(target); !made)
        return made;
    return transaction->commit();
}

}
