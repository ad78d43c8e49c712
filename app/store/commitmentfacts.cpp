// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commitmentfacts.h"

#include "domain/catalogue/fieldtext.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

QDate dateAt(const Statement& row, int column)
{
    return row.isNull(column) ? QDate() : dateFromIso(row.text(column));
}

/// Of a report; a draft or a returned one says nothing yet.
bool isCounted(QStringView state)
{
    return state == u"submitted" || state == u"approved";
}

QVariant textOf(QDate date)
{
    return date.isValid() ? QVariant(isoText(date)) : QVariant();
}

/// Runs a query over the commitments whose ids are the keys of `facts`; the first column is the commitment.
template <class Take>
Result<> eachEvent(Database& database, QHash<RecordId, CommitmentFacts>& facts, const QString& columns, const QString& table, Take take)
{
    QVariantList ids;
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
        ids << it.key().toString();
    if (ids.isEmpty())
        return {};
    auto rows = select(database, u"SELECT commitment, %1 FROM %2 WHERE commitment IN (%3) ORDER BY rid"_s.arg(columns, quoted(table), placeholders(ids.size())), ids);
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        if (const auto id = RecordId::parse(rows->text(0)))
            take(facts[*id], *rows);
    }
    return {};
}

}

CommitmentFacts factsOf(const Record& commitment)
{
    const auto date = [&commitment](const QString& key) { return commitment.value(key).date(); };
    CommitmentFacts facts;
    facts.proposal = commitment.value(u"nature"_s).text() == u"proposal";
    facts.status = commitment.value(u"status"_s).text();
    facts.recurrence = commitment.value(u"recurrence"_s).text();
    facts.reportEvery = commitment.value(u"report_every"_s).text();
    facts.start = date(u"start"_s);
    facts.dueOriginal = date(u"due_original"_s);
    facts.due = date(u"due"_s);
    facts.submittedOn = date(u"submitted_on"_s);
    facts.completed = date(u"completed"_s);
    facts.progress = commitment.value(u"progress"_s).number();
    return facts;
}

bool isEvent(const Kind& kind)
{
    static const QStringList events{u"reports"_s, u"extensions"_s, u"closures"_s, u"occurrences"_s};
    return events.contains(kind.key());
}

void addEvent(CommitmentFacts& facts, const Record& event)
{
    const QString& kind = event.kind().key();
    const auto date = [&event](const QString& key) { return event.value(key).date(); };
    const auto text = [&event](const QString& key) { return event.value(key).text(); };
    if (kind == u"reports") {
        if (const auto period = Period::parse(text(u"period"_s)))
            facts.reports.push_back({*period, date(u"date"_s), event.value(u"percent"_s).number(), isCounted(text(u"state"_s))});
    } else if (kind == u"extensions") {
        facts.extensions.push_back({date(u"from_date"_s), date(u"to_date"_s), date(u"applied_on"_s), date(u"approved_on"_s), text(u"decision"_s) == u"approved"});
    } else if (kind == u"closures") {
        facts.closures.push_back({date(u"on"_s), text(u"verdict"_s)});
    } else if (kind == u"occurrences" && !event.value(u"verdict"_s).isNull()) {
        facts.turnVerdicts.push_back({text(u"period"_s), date(u"decided_on"_s)});
    }
}

Result<> readEvents(Database& database, QHash<RecordId, CommitmentFacts>& facts)
{
    auto done = eachEvent(database, facts, u"period, date, percent, state"_s, u"report"_s, [](CommitmentFacts& item, const Statement& row) {
        const auto period = Period::parse(row.text(1));
        if (!period)
            return;
        item.reports.push_back({*period, dateAt(row, 2),
                                row.isNull(3) ? std::nullopt : std::optional(Decimal::fromScaled(row.integer(3))),
                                isCounted(row.text(4))});
    });
    if (done) {
        done = eachEvent(database, facts, u"from_date, to_date, applied_on, approved_on, decision"_s, u"extension"_s, [](CommitmentFacts& item, const Statement& row) {
            item.extensions.push_back({dateAt(row, 1), dateAt(row, 2), dateAt(row, 3), dateAt(row, 4), row.text(5) == u"approved"});
        });
    }
    if (done) {
        done = eachEvent(database, facts, u"\"on\", verdict"_s, u"closure"_s, [](CommitmentFacts& item, const Statement& row) {
            item.closures.push_back({dateAt(row, 1), row.text(2)});
        });
    }
    if (done) {
        done = eachEvent(database, facts, u"period, decided_on, verdict"_s, u"occurrence"_s, [](CommitmentFacts& item, const Statement& row) {
            if (!row.isNull(3))
                item.turnVerdicts.push_back({row.text(1), dateAt(row, 2)});
        });
    }
    return done;
}

bool LightColumns::has(const Kind& kind)
{
    return kind.key() == u"commitments";
}

const QStringList& LightColumns::names()
{
    static const QStringList names{u"_fixed"_s, u"_grey_until"_s, u"_yellow_until"_s, u"_yellow_from"_s, u"_red_from"_s, u"_open_due"_s};
    return names;
}

QVariantList LightColumns::values(const CommitmentFacts& facts, QDate today, const LightSettings& settings)
{
    if (facts.proposal)
        return {QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant()};
    const LightDates dates = lightDates(facts, settings);
    // Only a recurring duty is due at another day than its own.
    const bool recurs = facts.recurrence.startsWith(u'P');
    const QDate due = recurs ? light(facts, today, settings).due : facts.due;
    const bool open = facts.status != u"done" && facts.status != u"ended" && facts.status != u"paused";
    return {dates.fixed ? QVariant(lightKey(*dates.fixed)) : QVariant(), textOf(dates.greyUntil), textOf(dates.yellowUntil),
            textOf(dates.yellowFrom), textOf(dates.redFrom), open ? textOf(due) : QVariant()};
}

QString LightColumns::expression(const QString& alias)
{
    return u"CASE WHEN %1.nature = 'proposal' THEN NULL WHEN %1._fixed IS NOT NULL THEN %1._fixed WHEN %1._grey_until > ? THEN 'grey' "
           "WHEN %1._red_from <= ? THEN 'red' WHEN %1._yellow_from <= ? OR %1._yellow_until >= ? THEN 'yellow' ELSE 'green' END"_s.arg(alias);
}

}
