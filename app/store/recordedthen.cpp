// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordedthen.h"

#include "store/historyrows.h"
#include "store/kindsql.h"
#include "store/ledgersettings.h"
#include "store/lightwriter.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int pageSize = 200;

/// A record on its way back.
struct Past
{
    std::optional<Record> record; ///< none while it does not exist
    std::optional<qint64> row;    ///< its place in the ledger, if it is there now
};

class Restorer
{
public:
    Restorer(Database& database, const Catalogue& catalogue, Overlay& overlay, qint64 sequence)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_overlay(overlay)
        , m_schema(database.dialect().schema())
        , m_sequence(sequence)
    {
    }

    /// Every record touched since is hidden, by its first change since; those that were there before come back.
    Result<> restore()
    {
        auto hidden = execute(m_database,
                              u"INSERT INTO past_record (id, kind, op) SELECT c.record, c.kind, c.op FROM %1.change c WHERE c.seq > ? AND NOT EXISTS "
                              "(SELECT 1 FROM %1.change e WHERE e.record = c.record AND e.seq > ? AND (e.seq < c.seq OR (e.seq = c.seq AND e.position < c.position)))"_s.arg(m_schema),
                              {m_sequence, m_sequence});
        if (!hidden)
            return hidden;
        auto kinds = select(m_database, u"SELECT DISTINCT kind FROM past_record"_s);
        if (!kinds)
            return fail(kinds);
        QStringList keys;
        while (kinds->next())
            keys << kinds->text(0);
        for (const QString& key : std::as_const(keys)) {
            if (const Kind* kind = m_catalogue.find(key)) {
                if (auto back = restoreKind(*kind); !back)
                    return back;
            }
        }
        return {};
    }

    /// Commitments whose reports, extensions or closures came back need other lights, and so their own rows.
    Result<> takeOwners(bool all)
    {
        const Kind& kind = m_catalogue.kind(u"commitments"_s);
        const QString whose = all ? u"1 = 1"_s : u"t.id IN (SELECT c.owner FROM %1.change c WHERE c.seq > %2)"_s.arg(m_schema).arg(m_sequence);
        const KindSql sql(kind, m_catalogue, m_schema);
        qint64 last = 0;
        for (;;) {
            auto rows = select(m_database, sql.select() + u" WHERE t.rid > ? AND %1 AND NOT EXISTS (SELECT 1 FROM past_record p WHERE p.id = t.id) ORDER BY t.rid LIMIT %2"_s.arg(whose).arg(pageSize), {last});
            if (!rows)
                return fail(rows);
            std::vector<std::pair<qint64, Record>> page;
            while (rows->next())
                page.emplace_back(rows->integer(0), sql.read(*rows));
            if (page.empty())
                return {};
            for (auto& [row, record] : page) {
                last = row;
                if (auto links = sql.readLinks(m_database, record); !links)
                    return links;
                if (auto put = m_overlay.put(record, row); !put)
                    return put;
            }
        }
    }

private:
    Result<> restoreKind(const Kind& kind)
    {
        if (auto covered = m_overlay.cover(kind); !covered)
            return covered;
        QString last = u""_s; // never null, which nothing is greater than
        for (;;) {
            auto rows = select(m_database, u"SELECT id FROM past_record WHERE kind = ? AND op IN ('edit', 'remove') AND id > ? ORDER BY id LIMIT %1"_s.arg(pageSize), {kind.key(), last});
            if (!rows)
                return fail(rows);
            QVariantList ids;
            while (rows->next())
                ids << rows->text(0);
            if (ids.isEmpty())
                return {};
            last = ids.constLast().toString();
            if (auto page = restorePage(kind, ids); !page)
                return page;
        }
    }

    Result<> restorePage(const Kind& kind, const QVariantList& ids)
    {
        QHash<RecordId, Past> states;
        const KindSql sql(kind, m_catalogue, m_schema);
        auto now = select(m_database, sql.select() + u" WHERE t.id IN (%1)"_s.arg(placeholders(ids.size())), ids);
        if (!now)
            return fail(now);
        while (now->next()) {
            Record record = sql.read(*now);
            const RecordId id = record.id();
            states.insert(id, {std::move(record), now->integer(0)});
        }
        for (Past& past : states) {
            if (auto links = sql.readLinks(m_database, *past.record); !links)
                return links;
        }
        auto changes = select(m_database, changeSelect(m_schema) + u" WHERE c.record IN (%1) AND c.seq > ? ORDER BY c.record, c.seq DESC, c.position DESC"_s.arg(placeholders(ids.size())),
                              ids + QVariantList{m_sequence});
        if (!changes)
            return fail(changes);
        while (changes->next()) {
            if (const auto change = changeFrom(*changes, m_catalogue))
                takeBack(*change, states[change->id]);
        }
        if (auto whole = m_database.readFailure(); !whole)
            return whole;
        for (const Past& past : std::as_const(states)) {
            if (!past.record)
                continue;
            if (auto put = m_overlay.put(*past.record, past.row); !put)
                return put;
        }
        return {};
    }

    static void takeBack(const Change& change, Past& past)
    {
        if (change.op == Op::Add) {
            past.record.reset();
            return;
        }
        if (change.op == Op::Remove) {
            past.record.emplace(*change.kind);
            past.record->setId(change.id);
        }
        if (!past.record)
            return;
        for (const FieldChange& field : change.fields)
            past.record->set(field.field, field.before);
        past.record->set(change.kind->fieldCount() - 1, Value(change.updatedBefore));
    }

    Database& m_database;
    const Catalogue& m_catalogue;
    Overlay& m_overlay;
    QString m_schema;
    qint64 m_sequence;
};

}

Result<> showRecordedThen(Database& database, const Catalogue& catalogue, Overlay& overlay, qint64 sequence, QDate day)
{
    const auto now = readSettings(database);
    if (!now)
        return fail(now);
    const QString schema = database.dialect().schema();
    for (const QString& table : {u"change_set"_s, u"change"_s}) {
        if (auto ended = database.execute(u"CREATE TEMP VIEW %1 AS SELECT * FROM %2.%1 WHERE seq <= %3"_s.arg(quoted(table), schema).arg(sequence)); !ended)
            return ended;
    }
    Restorer restorer(database, catalogue, overlay, sequence);
    if (auto restored = restorer.restore(); !restored)
        return restored;
    const auto then = readSettings(database);
    if (!then)
        return fail(then);
    if (auto owners = restorer.takeOwners(now->lights != then->lights); !owners)
        return owners;
    const Kind& commitments = catalogue.kind(u"commitments"_s);
    if (auto covered = overlay.cover(commitments); !covered)
        return covered;
    return LightWriter(database, catalogue, then->lights, day, Overlay::tableOf(commitments)).writeAll();
}

}
