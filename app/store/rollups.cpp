// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollups.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/filter/filter.h"
#include "domain/rules/recurrence.h"
#include "store/countedrows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

QVariantList idsOf(const QList<RecordId>& records)
{
    QVariantList ids;
    for (const RecordId& id : records)
        ids << id.toString();
    return ids;
}

PeriodLength lengthOf(const QString& reportEvery)
{
    const auto every = Recurrence::parse(reportEvery);
    return every ? every->periodLength().value_or(PeriodLength::Quarter) : PeriodLength::Quarter;
}

struct Rule
{
    CountingRule what;
    PeriodLength length;
};

/// By commitment.
Result<QHash<RecordId, Rule>> readRules(Database& database, const QList<RecordId>& commitments)
{
    QHash<RecordId, Rule> rules;
    if (commitments.isEmpty())
        return rules;
    auto rows = select(database,
                       u"SELECT r.commitment, r.\"count\", r.\"condition\", c.report_every FROM \"rollup\" r JOIN commitment c ON c.id = r.commitment WHERE r.commitment IN (%1)"_s.arg(placeholders(commitments.size())),
                       idsOf(commitments));
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        const auto id = RecordId::parse(rows->text(0));
        const Counting* counting = countingOf(rows->text(1));
        if (id && counting)
            rules.insert(*id, {{counting, rows->text(2)}, lengthOf(rows->text(3))});
    }
    return rules;
}

Result<QHash<RecordId, std::vector<CorrectionFact>>> readCorrections(Database& database, const QList<RecordId>& commitments)
{
    QHash<RecordId, std::vector<CorrectionFact>> corrections;
    auto rows = select(database, u"SELECT commitment, \"date\", \"period\", \"difference\" FROM \"correction\" WHERE commitment IN (%1) ORDER BY rid"_s.arg(placeholders(commitments.size())), idsOf(commitments));
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        if (const auto id = RecordId::parse(rows->text(0)))
            corrections[*id].push_back({dateFromIso(rows->text(1)), Period::parse(rows->text(2)), Decimal::fromScaled(rows->integer(3))});
    }
    return corrections;
}

}

Result<QHash<RecordId, CountedFacts>> readCountedFacts(Database& database, const Catalogue& catalogue, const QList<RecordId>& commitments)
{
    const auto rules = readRules(database, commitments);
    if (!rules)
        return fail(rules);
    QHash<RecordId, CountedFacts> facts;
    if (rules->isEmpty())
        return facts;
    auto corrections = readCorrections(database, rules->keys());
    if (!corrections)
        return fail(corrections);
    std::map<std::pair<QString, QString>, QList<RecordId>> alike; // what many commitments count is read once for all of them
    for (auto it = rules->constBegin(); it != rules->constEnd(); ++it) {
        facts.insert(it.key(), {it->what, it->length, {}, corrections->take(it.key())});
        alike[{it->what.counting->key, it->what.condition}] << it.key();
    }
    for (const auto& [key, owners] : alike) {
        auto rows = CountedRows::of(database, catalogue, facts[owners.front()].rule, owners);
        if (!rows)
            return fail(rows);
        while (rows->next())
            facts[rows->commitment()].rows.push_back(rows->row());
    }
    if (auto whole = database.readFailure(); !whole)
        return fail(whole);
    return facts;
}

Result<QHash<RecordId, CountedFigure>> readRollUps(Database& database, const Catalogue& catalogue, const QList<RecordId>& commitments, const CountDays& days)
{
    const auto facts = readCountedFacts(database, catalogue, commitments);
    if (!facts)
        return fail(facts);
    QHash<RecordId, CountedFigure> figures;
    for (auto it = facts->constBegin(); it != facts->constEnd(); ++it) {
        const Counting& counting = *it->rule.counting;
        figures.insert(it.key(), {&counting, it->rule.condition, counting.length.value_or(it->length), rollUp(counting, it->rows, it->corrections, days.day, days.standing, it->length)});
    }
    return figures;
}

Result<std::optional<CountedFigure>> readRollUp(Database& database, const Catalogue& catalogue, RecordId commitment, const CountDays& days)
{
    auto figures = readRollUps(database, catalogue, {commitment}, days);
    if (!figures)
        return fail(figures);
    return figures->isEmpty() ? std::optional<CountedFigure>() : std::optional(figures->take(commitment));
}

Result<std::vector<CountedRecord>> readCountedRecords(Database& database, const Catalogue& catalogue, RecordId commitment, const CountDays& days, int limit, int offset)
{
    std::vector<CountedRecord> records;
    const auto rules = readRules(database, {commitment});
    if (!rules)
        return fail(rules);
    if (rules->isEmpty())
        return records;
    const CountingRule rule = rules->value(commitment).what;
    auto rows = CountedRows::of(database, catalogue, rule, {commitment}, CountedRows::Order::NewestFirst);
    if (!rows)
        return fail(rows);
    int passed = 0;
    while (static_cast<int>(records.size()) < limit && rows->next()) {
        if (!countsOn(*rule.counting, rows->row(), days.day) || passed++ < offset)
            continue;
        records.push_back({rows->record(), rows->label(), rows->name(), rows->row().from, addedBy(*rule.counting, rows->row(), days.day, days.standing)});
    }
    if (auto whole = database.readFailure(); !whole)
        return fail(whole);
    return records;
}

Result<bool> isCounted(Database& database, RecordId commitment)
{
    auto found = selectCached(database, u"SELECT 1 FROM \"rollup\" WHERE commitment = ?"_s, {commitment.toString()});
    if (!found)
        return fail(found);
    const bool counted = (*found)->next();
    (*found)->finish();
    return counted;
}

Result<QList<RecordId>> countedAmong(Database& database, const QList<RecordId>& commitments)
{
    constexpr qsizetype page = 500;
    QList<RecordId> counted;
    for (qsizetype from = 0; from < commitments.size(); from += page) {
        const QVariantList ids = idsOf(commitments.mid(from, page));
        auto rows = select(database, u"SELECT commitment FROM \"rollup\" WHERE commitment IN (%1) ORDER BY rid"_s.arg(placeholders(ids.size())), ids);
        if (!rows)
            return fail(rows);
        while (rows->next()) {
            if (const auto id = RecordId::parse(rows->text(0)))
                counted << *id;
        }
    }
    return counted;
}

Result<> guardRollUp(Database& database, const Catalogue& catalogue, const Record& rule)
{
    if (rule.kind().key() != u"rollups")
        return {};
    const Counting* counting = countingOf(rule.value(u"count"_s).text());
    const auto owner = rule.value(u"commitment"_s).ref();
    if (!counting || !owner)
        return {};
    const QString condition = rule.value(u"condition"_s).text();
    const Kind& counted = catalogue.kind(counting->kind);
    // What is relative to today differs between two days that have nothing in common.
    const auto one = parseFilter(condition, counted, catalogue, QDate(2016, 2, 29));
    const auto other = parseFilter(condition, counted, catalogue, QDate(2031, 7, 15));
    if (!one)
        return fail(one);
    if (!other || *one != *other)
        return fail(Error::Code::MovingCondition, {condition});
    auto unit = select(database, u"SELECT unit FROM commitment WHERE id = ?"_s, {owner->id.toString()});
    if (!unit)
        return fail(unit);
    if (unit->next() && unitsMix(*counting, unit->text(0)))
        return fail(Error::Code::UnitsMixed, {counting->unit.now(), unit->text(0)});
    return {};
}

Result<> guardCounted(Database& database, const Record& before, const Record& after)
{
    const auto differs = [&](const QString& key) { return before.value(key) != after.value(key); };
    if (!differs(u"actual"_s) && !differs(u"unit"_s))
        return {};
    auto rule = select(database, u"SELECT \"count\" FROM \"rollup\" WHERE commitment = ?"_s, {before.id().toString()});
    if (!rule)
        return fail(rule);
    if (!rule->next())
        return {};
    if (differs(u"actual"_s))
        return fail(Error::Code::UseCorrection, {displayText(before, u"actual"_s), displayText(after, u"actual"_s)});
    const Counting* counting = countingOf(rule->text(0));
    const QString unit = after.value(u"unit"_s).text();
    if (counting && unitsMix(*counting, unit))
        return fail(Error::Code::UnitsMixed, {counting->unit.now(), unit});
    return {};
}

}
