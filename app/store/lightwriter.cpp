// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lightwriter.h"

#include "store/kindsql.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {
constexpr qsizetype pageSize = 500;
}

LightWriter::LightWriter(Database& database, const Catalogue& catalogue, const LightSettings& settings, QDate today, QString table)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_today(today)
    , m_table(std::move(table))
{
}

Result<> LightWriter::write(const QSet<RecordId>& commitments)
{
    QStringList page;
    for (const RecordId& id : commitments) {
        page << id.toString();
        if (page.size() == pageSize) {
            if (auto written = writePage(page); !written)
                return written;
            page.clear();
        }
    }
    return writePage(page);
}

Result<> LightWriter::writeAll()
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (;;) {
        auto rows = select(m_database, u"SELECT rid, id FROM %1 WHERE rid > ? ORDER BY rid LIMIT %2"_s.arg(m_table).arg(pageSize), {last});
        if (!rows)
            return fail(rows);
        QStringList page;
        while (rows->next()) {
            last = rows->integer(0);
            page << rows->text(1);
        }
        if (page.isEmpty())
            return {};
        if (auto written = writePage(page); !written)
            return written;
    }
}

Result<> LightWriter::writePage(const QStringList& ids)
{
    if (ids.isEmpty())
        return {};
    const KindSql sql(m_catalogue.kind(u"commitments"_s), m_catalogue);
    QVariantList binds;
    for (const QString& id : ids)
        binds << id;
    auto rows = select(m_database, sql.select() + u" WHERE t.id IN (%1)"_s.arg(placeholders(ids.size())), binds);
    if (!rows)
        return fail(rows);
    QHash<RecordId, CommitmentFacts> facts;
    while (rows->next()) {
        const Record record = sql.read(*rows);
        facts.insert(record.id(), factsOf(record));
    }
    if (auto events = readEvents(m_database, facts); !events)
        return events;
    QStringList columns;
    for (const QString& name : LightColumns::names())
        columns << name + u" = ?"_s;
    auto update = Statement::prepare(m_database, u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(m_table, columns.join(u", "_s)));
    if (!update)
        return fail(update);
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it) {
        QVariantList values = LightColumns::values(*it, m_today, m_settings);
        values << it.key().toString();
        if (auto written = update->write(values); !written)
            return written;
    }
    return {};
}

}
