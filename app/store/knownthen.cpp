// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knownthen.h"

#include "domain/catalogue/fieldtext.h"
#include "store/commitmentfacts.h"
#include "store/kindsql.h"
#include "store/ledgersettings.h"
#include "store/rollups.h"

#include <span>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr size_t pageSize = 250;

/// What a commitment's own record repeats of its newest report.
struct Told
{
    Value actual;
    Value problem;
    Value nextStep;
};

class PastKnowledge
{
public:
    PastKnowledge(Database& database, const Catalogue& catalogue, Overlay& overlay, const CountDays& days, const LightSettings& lights)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_overlay(overlay)
        , m_day(days.day)
        , m_standing(days.standing)
        , m_lights(lights)
    {
    }

    Result<> showCommitments()
    {
        auto changed = changedSince();
        if (!changed)
            return fail(changed);
        for (size_t from = 0; from < changed->size(); from += pageSize) {
            const size_t count = std::min(pageSize, changed->size() - from);
            if (auto shown = showPage(std::span(*changed).subspan(from, count)); !shown)
                return shown;
        }
        return {};
    }

    Result<> hideEvents()
    {
        struct Event
        {
            QString kind;
            QString dated;
        };
        for (const Event& event : {Event{u"reports"_s, u"date"_s}, Event{u"closures"_s, u"on"_s}, Event{u"extensions"_s, u"applied_on"_s}, Event{u"occurrences"_s, u"decided_on"_s}, Event{u"corrections"_s, u"date"_s}}) {
            const Kind& kind = m_catalogue.kind(event.kind);
            const QString later = u"%1 > ?"_s.arg(quoted(event.dated));
            auto hidden = m_overlay.hide(u"SELECT id, '%1' AS kind FROM %2 WHERE %3"_s.arg(kind.key(), quoted(kind.table()), later), {isoText(m_day)});
            if (hidden)
                hidden = execute(m_database, u"DELETE FROM %1 WHERE %2"_s.arg(Overlay::tableOf(kind), later), {isoText(m_day)});
            if (!hidden)
                return hidden;
        }
        return reopenExtensions();
    }

private:
    /// Places of the commitments that anything dated later than the day belongs to, of recurring ones, whose turn it may not be
    /// yet, and of those that are counted.
    Result<std::vector<qint64>> changedSince()
    {
        const QString sql = u"SELECT rid FROM commitment t WHERE EXISTS (SELECT 1 FROM \"rollup\" o WHERE o.commitment = t.id) OR nature IS DISTINCT FROM 'proposal' AND (start > ? OR completed > ? OR submitted_on > ? OR recurrence LIKE 'P%' "
                            "OR EXISTS (SELECT 1 FROM report o WHERE o.commitment = t.id AND o.date > ?) "
                            "OR EXISTS (SELECT 1 FROM extension o WHERE o.commitment = t.id AND (o.applied_on > ? OR o.approved_on > ?)) "
                            "OR EXISTS (SELECT 1 FROM closure o WHERE o.commitment = t.id AND o.\"on\" > ?)) ORDER BY rid"_s;
        auto rows = select(m_database, sql, QVariantList(7, isoText(m_day)));
        if (!rows)
            return fail(rows);
        std::vector<qint64> places;
        while (rows->next())
            places.push_back(rows->integer(0));
        if (auto whole = m_database.readFailure(); !whole)
            return fail(whole);
        return places;
    }

    Result<> showPage(std::span<const qint64> places)
    {
        const KindSql sql(m_catalogue.kind(u"commitments"_s), m_catalogue);
        const QVariantList values(places.begin(), places.end());
        auto rows = select(m_database, sql.select() + u" WHERE t.rid IN (%1)"_s.arg(placeholders(values.size())), values);
        if (!rows)
            return fail(rows);
        std::vector<std::pair<qint64, Record>> page;
        QHash<RecordId, CommitmentFacts> facts;
        while (rows->next()) {
            page.emplace_back(rows->integer(0), sql.read(*rows));
            facts.insert(page.back().second.id(), factsOf(page.back().second));
        }
        if (auto events = readEvents(m_database, facts); !events)
            return events;
        const auto told = toldBy(facts.keys());
        if (!told)
            return fail(told);
        const auto counted = readRollUps(m_database, m_catalogue, facts.keys(), {m_day, m_standing});
        if (!counted)
            return fail(counted);
        for (auto& [row, record] : page) {
            if (auto links = sql.readLinks(m_database, record); !links)
                return links;
            const CommitmentFacts& now = facts[record.id()];
            const CommitmentFacts then = asKnownOn(now, m_day);
            if (!now.proposal)
                takeKnown(record, then);
            if (now.reports.size() != then.reports.size()) {
                const Told report = told->value(record.id());
                record.set(u"actual"_s, report.actual);
                record.set(u"problem"_s, report.problem);
                record.set(u"next_step"_s, report.nextStep);
            }
            if (const auto figure = counted->constFind(record.id()); figure != counted->constEnd())
                record.set(u"actual"_s, Value(figure->figure.total));
            if (auto put = m_overlay.put(record, row, LightColumns::values(then, m_day, m_lights)); !put)
                return put;
        }
        return {};
    }

    static void takeKnown(Record& record, const CommitmentFacts& then)
    {
        record.set(u"status"_s, then.status);
        record.set(u"due"_s, Value(then.due));
        record.set(u"submitted_on"_s, Value(then.submittedOn));
        record.set(u"completed"_s, Value(then.completed));
        record.set(u"progress"_s, then.progress ? Value(*then.progress) : Value());
    }

    /// By commitment: what the newest counted report by the day says.
    Result<QHash<RecordId, Told>> toldBy(const QList<RecordId>& commitments)
    {
        QVariantList values;
        for (const RecordId& id : commitments)
            values << id.toString();
        auto rows = select(m_database, u"SELECT commitment, period, actual, problem, next_step FROM report WHERE commitment IN (%1) AND state IN ('submitted', 'approved') AND date <= ? ORDER BY rid"_s.arg(placeholders(values.size())),
                           values + QVariantList{isoText(m_day)});
        if (!rows)
            return fail(rows);
        QHash<RecordId, Told> told;
        QHash<RecordId, Period> newest;
        while (rows->next()) {
            const auto id = RecordId::parse(rows->text(0));
            const auto period = Period::parse(rows->text(1));
            if (!id || !period || (newest.contains(*id) && *period < newest[*id]))
                continue;
            newest[*id] = *period;
            told[*id] = {rows->isNull(2) ? Value() : Value(Decimal::fromScaled(rows->integer(2))), rows->text(3), rows->text(4)};
        }
        return told;
    }

    Result<> reopenExtensions()
    {
        const Kind& kind = m_catalogue.kind(u"extensions"_s);
        const KindSql sql(kind, m_catalogue);
        auto rows = select(m_database, sql.select() + u" WHERE t.approved_on > ?"_s, {isoText(m_day)});
        if (!rows)
            return fail(rows);
        std::vector<std::pair<qint64, Record>> decided;
        while (rows->next())
            decided.emplace_back(rows->integer(0), sql.read(*rows));
        for (auto& [row, record] : decided) {
            record.set(u"decision"_s, u"pending"_s);
            record.set(u"approved_on"_s, {});
            record.set(u"approver"_s, {});
            if (auto put = m_overlay.put(record, row); !put)
                return put;
        }
        return {};
    }

    Database& m_database;
    const Catalogue& m_catalogue;
    Overlay& m_overlay;
    QDate m_day;
    QDate m_standing;
    LightSettings m_lights;
};

}

Result<> showKnownThen(Database& database, const Catalogue& catalogue, Overlay& overlay, const Moment& moment)
{
    for (const QString& key : {u"commitments"_s, u"reports"_s, u"extensions"_s, u"closures"_s, u"occurrences"_s, u"corrections"_s}) {
        if (auto covered = overlay.cover(catalogue.kind(key)); !covered)
            return covered;
    }
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings);
    PastKnowledge past(database, catalogue, overlay, {moment.knownOn, standingDay(moment, settings->asOf)}, settings->lights);
    auto shown = past.showCommitments();
    if (shown)
        shown = past.hideEvents();
    return shown;
}

}
