// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overlay.h"

#include "store/commitmentfacts.h"
#include "store/kindsql.h"

using namespace Qt::StringLiterals;

namespace pact::store {

/// What writes the records of one kind.
struct Overlay::Target
{
    KindSql sql;
    Statement forget;
    Statement insert;
};

Overlay::Overlay(Database& database, const Catalogue& catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

Overlay::~Overlay() = default;

QString Overlay::tableOf(const Kind& kind)
{
    return quoted(u"past_"_s + kind.table());
}

Result<> Overlay::view(const QString& table, const QString& key)
{
    const QString past = quoted(u"past_"_s + table);
    const QString theirs = m_database.dialect().schema() + u'.' + quoted(table);
    auto made = m_database.execute(u"CREATE TEMP TABLE %1 AS SELECT * FROM %2 WHERE 1 = 0"_s.arg(past, theirs));
    if (made)
        made = m_database.execute(u"CREATE INDEX %1 ON %2 (%3)"_s.arg(quoted(u"past_"_s + table + u"_key"_s), past, key));
    if (made) {
        made = m_database.execute(u"CREATE TEMP VIEW %1 AS SELECT * FROM %2 m WHERE NOT EXISTS (SELECT 1 FROM past_record p WHERE p.id = m.%3) UNION ALL SELECT * FROM %4"_s
                                      .arg(quoted(table), theirs, key, past));
    }
    return made;
}

Result<> Overlay::open()
{
    // As a query, so that the columns are as those that they are compared with.
    auto made = m_database.execute(u"CREATE TEMP TABLE past_record AS SELECT record AS id, kind, op FROM %1.change WHERE 1 = 0"_s.arg(m_database.dialect().schema()));
    if (made)
        made = m_database.execute(u"CREATE UNIQUE INDEX past_record_id ON past_record (id)"_s);
    if (made)
        made = view(u"link"_s, u"record"_s);
    return made;
}

Result<> Overlay::cover(const Kind& kind)
{
    if (m_targets.contains(&kind))
        return {};
    if (auto made = view(kind.table(), u"id"_s); !made)
        return made;
    const QString past = tableOf(kind);
    Result<> indexed = m_database.execute(u"CREATE INDEX %1 ON %2 (rid)"_s.arg(quoted(u"past_"_s + kind.table() + u"_rid"_s), past));
    for (const int owner : kind.ownerFields()) {
        const QString& key = kind.field(owner).key;
        if (indexed)
            indexed = m_database.execute(u"CREATE INDEX %1 ON %2 (%3)"_s.arg(quoted(u"past_"_s + kind.table() + u'_' + key), past, quoted(key)));
    }
    if (!indexed)
        return indexed;
    KindSql sql(kind, m_catalogue);
    const QStringList columns = QStringList{u"rid"_s} + sql.writtenColumns();
    auto forget = Statement::prepare(m_database, u"DELETE FROM %1 WHERE id = ?"_s.arg(past));
    if (!forget)
        return fail(forget);
    auto insert = Statement::prepare(m_database, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(past, columns.join(u", "_s), placeholders(columns.size())));
    if (!insert)
        return fail(insert);
    m_targets.emplace(&kind, new Target{std::move(sql), std::move(*forget), std::move(*insert)});
    return {};
}

Result<> Overlay::hide(const QString& select, const QVariantList& values)
{
    return execute(m_database, u"INSERT INTO past_record (id, kind, op) SELECT h.id, h.kind, 'hide' FROM (%1) h WHERE 1 = 1 ON CONFLICT DO NOTHING"_s.arg(select), values);
}

Result<Overlay::Target*> Overlay::target(const Kind& kind)
{
    if (auto covered = cover(kind); !covered)
        return fail(covered);
    return m_targets.at(&kind).get();
}

Result<> Overlay::put(const Record& record, std::optional<qint64> row, const QVariantList& lights)
{
    const Kind& kind = record.kind();
    const auto to = target(kind);
    if (!to)
        return fail(to);
    const RecordImage image(record);
    const QString id = record.id().toString();
    for (const auto& [sql, values] : {std::pair(u"INSERT INTO past_record (id, kind, op) VALUES (?, ?, 'put') ON CONFLICT DO NOTHING"_s, QVariantList{id, kind.key()}),
                                      std::pair(u"DELETE FROM past_link WHERE record = ?"_s, QVariantList{id})}) {
        if (auto done = selectCached(m_database, sql, values); !done)
            return fail(done);
    }
    if (auto forgotten = (*to)->forget.run({id}); !forgotten)
        return forgotten;
    QVariantList values{row ? *row : --m_rows, utf8(image.id()), record.value(kind.fieldCount() - 1).text(), naturalKeyOf(record), searchTextOf(record), image.digest()};
    for (const int field : (*to)->sql.stored())
        values << image.column(field);
    if (LightColumns::has(kind))
        values << (lights.isEmpty() ? QVariantList(LightColumns::names().size()) : lights);
    if (auto put = (*to)->insert.run(values); !put)
        return put;
    for (const int field : (*to)->sql.links()) {
        int position = 0;
        const QList<Ref> refs = record.value(field).refs();
        for (const Ref& ref : refs) {
            auto linked = selectCached(m_database, u"INSERT INTO past_link (record, field, position, target) VALUES (?, ?, ?, ?)"_s,
                                       {id, kind.field(field).key, position++, ref.id.toString()});
            if (!linked)
                return fail(linked);
        }
    }
    return {};
}

}
