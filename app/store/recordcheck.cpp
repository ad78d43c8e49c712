// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordcheck.h"

#include "store/commitmentfacts.h"
#include "store/kindsql.h"
#include "store/ledgersettings.h"
#include "store/recordimage.h"
#include "store/wordindex.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

using Code = Problem::Code;

constexpr qsizetype pageSize = 500;

/// The light columns of some hundred commitments against their facts, which are read together.
class LightCheck
{
public:
    LightCheck(Database& database, const Kind& kind, Findings& findings)
        : m_database(database)
        , m_kind(kind)
        , m_findings(findings)
    {
    }

    Result<> prepare()
    {
        auto settings = readSettings(m_database);
        if (!settings)
            return fail(settings);
        m_lights = settings->lights;
        return {};
    }
    Result<> take(const Record& record, const QStringList& stored)
    {
        m_facts.insert(record.id(), factsOf(record));
        m_rows.push_back({record.id(), record.subject(), stored});
        return m_rows.size() < pageSize ? Result<>() : compare();
    }
    Result<> compare()
    {
        if (auto events = readEvents(m_database, m_facts); !events)
            return events;
        for (const Row& row : m_rows) {
            const CommitmentFacts& facts = m_facts[row.id];
            const QVariantList due = LightColumns::values(facts, QDate::currentDate(), m_lights);
            // The open due day of a recurring duty depends on the day it was worked out on.
            const qsizetype count = due.size() - (facts.recurrence.startsWith(u'P') ? 1 : 0);
            for (qsizetype i = 0; i < count; ++i) {
                if (due[i].toString() == row.stored[i])
                    continue;
                m_findings.add(Code::IndexStale, {m_kind.one().now(), row.subject});
                break;
            }
        }
        m_facts.clear();
        m_rows.clear();
        return {};
    }

private:
    struct Row
    {
        RecordId id;
        QString subject;
        QStringList stored;
    };

    Database& m_database;
    const Kind& m_kind;
    Findings& m_findings;
    LightSettings m_lights;
    QHash<RecordId, CommitmentFacts> m_facts;
    QList<Row> m_rows;
};

class RecordCheck
{
public:
    RecordCheck(Database& database, const Catalogue& catalogue, const Kind& kind, Findings& findings)
        : m_database(database)
        , m_sql(kind, catalogue)
        , m_findings(findings)
        , m_lights(database, kind, findings)
        , m_words(database, kind, findings)
        , m_hasLights(kind.key() == u"commitments")
    {
    }

    Result<> run()
    {
        if (m_hasLights) {
            if (auto prepared = m_lights.prepare(); !prepared)
                return prepared;
        }
        const QString columns = m_hasLights ? u", "_s + LightColumns::names().join(u", "_s) : QString();
        auto rows = select(m_database, u"SELECT rid, id, _digest, updated, _nk, _search%1 FROM %2 ORDER BY rid"_s.arg(columns, m_sql.table()));
        if (!rows)
            return fail(rows);
        auto one = Statement::prepare(m_database, m_sql.select() + u" WHERE t.rid = ?"_s);
        if (!one)
            return fail(one);
        while (rows->next()) {
            if (auto ran = one->run({rows->integer(0)}); !ran)
                return ran;
            if (!one->next())
                continue;
            Record record = m_sql.read(*one);
            one->finish();
            if (auto links = m_sql.readLinks(m_database, record); !links)
                return links;
            m_words.take(rows->integer(0), rows->text(5));
            if (auto compared = compare(record, *rows); !compared)
                return compared;
            if (auto stepped = m_findings.step(); !stepped)
                return stepped;
        }
        if (auto compared = m_words.compare(); !compared)
            return compared;
        return m_hasLights ? m_lights.compare() : Result<>();
    }

private:
    Result<> compare(const Record& record, const Statement& row)
    {
        const QStringList named{m_sql.kind().one().now(), record.subject()};
        if (RecordImage(record).digest() != row.value(2).toByteArray()) {
            m_findings.add(Code::RecordAltered, named);
            return {};
        }
        auto known = isKnown(row.text(1), row.text(3));
        if (!known)
            return fail(known);
        if (!*known)
            m_findings.add(Code::RecordUnknown, named);
        if (naturalKeyOf(record) != row.text(4) || searchTextOf(record) != row.text(5)) {
            m_findings.add(Code::IndexStale, named);
            return {};
        }
        if (!m_hasLights)
            return {};
        QStringList stored;
        for (int i = 0; i < LightColumns::names().size(); ++i)
            stored << row.text(6 + i);
        return m_lights.take(record, stored);
    }

    /// Whether the newest change of the record left it there, and the one it says touched it last did.
    Result<bool> isKnown(const QString& id, const QString& updated)
    {
        auto newest = selectCached(m_database, u"SELECT op FROM change WHERE record = ? ORDER BY seq DESC, position DESC LIMIT 1"_s, {id});
        if (!newest)
            return fail(newest);
        const bool there = (*newest)->next() && (*newest)->text(0) != u"remove";
        (*newest)->finish();
        auto touched = selectCached(m_database, u"SELECT c.seq FROM change_set s JOIN change c ON c.seq = s.seq WHERE s.id = ? AND c.record = ? LIMIT 1"_s, {updated, id});
        if (!touched)
            return fail(touched);
        const bool named = (*touched)->next();
        (*touched)->finish();
        return there && named;
    }

    Database& m_database;
    const KindSql m_sql;
    Findings& m_findings;
    LightCheck m_lights;
    WordIndexCheck m_words;
    bool m_hasLights;
};

Result<> checkMissing(Database& database, const Kind& kind, Findings& findings)
{
    auto rows = select(database,
                       u"SELECT c.subject FROM change c WHERE c.kind = ? AND c.op <> 'remove' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = c.record) "
                       "AND NOT EXISTS (SELECT 1 FROM change l WHERE l.record = c.record AND (l.seq > c.seq OR (l.seq = c.seq AND l.position > c.position))) ORDER BY c.seq, c.position"_s.arg(quoted(kind.table())),
                       {kind.key()});
    if (!rows)
        return fail(rows);
    while (rows->next())
        findings.add(Code::RecordMissing, {kind.one().now(), rows->text(0)});
    return {};
}

}

Result<> checkRecords(Database& database, const Catalogue& catalogue, const Kind& kind, Findings& findings)
{
    if (auto compared = RecordCheck(database, catalogue, kind, findings).run(); !compared)
        return compared;
    return checkMissing(database, kind, findings);
}

Result<> checkLinks(Database& database, const Catalogue& catalogue, Findings& findings)
{
    QHash<QString, QString> owners; // field → its owner is in none of the kinds that have it
    for (const auto& kind : catalogue.kinds()) {
        const QString noOwner = u"NOT EXISTS (SELECT 1 FROM %1 o WHERE o.id = l.record)"_s.arg(quoted(kind->table()));
        for (int i = 0; i < kind->fieldCount(); ++i) {
            const Field& field = kind->field(i);
            if (field.type != FieldType::References)
                continue;
            QString& none = owners[field.key];
            none += none.isEmpty() ? noOwner : u" AND "_s + noOwner;
            auto rows = select(database,
                               u"SELECT l.target FROM link l WHERE l.field = ? AND NOT %1 AND NOT EXISTS (SELECT 1 FROM %2 r WHERE r.id = l.target)"_s
                                   .arg(noOwner, quoted(catalogue.kind(field.target).table())),
                               {field.key});
            if (!rows)
                return fail(rows);
            while (rows->next())
                findings.add(Code::LinkAstray, {field.label.now(), rows->text(0)});
        }
    }
    auto rows = select(database, u"SELECT DISTINCT field FROM link"_s);
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        const QString field = rows->text(0);
        auto astray = select(database, u"SELECT l.record FROM link l WHERE l.field = ? AND "_s + owners.value(field, u"1 = 1"_s), {field});
        if (!astray)
            return fail(astray);
        while (astray->next())
            findings.add(Code::LinkAstray, {field, astray->text(0)});
    }
    return {};
}

}
