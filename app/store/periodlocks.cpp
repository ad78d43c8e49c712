// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/periodlocks.h"

#include "domain/record.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

bool isWithin(const Period& period, const Period& whole)
{
    return whole.first() <= period.first() && period.last() <= whole.last();
}

}

Result<PeriodLocks> PeriodLocks::since(Database& database, qint64 place)
{
    auto rows = select(database, u"SELECT period, name FROM snapshot WHERE locked = 'yes' AND period IS NOT NULL AND place >= ? ORDER BY place"_s, {place * Decimal::unit});
    if (!rows)
        return fail(rows);
    PeriodLocks found;
    while (rows->next()) {
        if (const auto period = Period::parse(rows->text(0)))
            found.m_locks.push_back({*period, rows->text(1)});
    }
    return found;
}

Result<PeriodLocks> PeriodLocks::load(Database& database)
{
    return since(database, 0);
}

Result<PeriodLocks> PeriodLocks::load(Database& database, const ChangeInfo& header)
{
    if (header.undoes) {
        auto undone = select(database, u"SELECT seq FROM change_set WHERE id = ?"_s, {header.undoes->toString()});
        if (!undone)
            return fail(undone);
        return since(database, undone->next() ? undone->integer(0) : 0);
    }
    if (!header.reason.trimmed().isEmpty() || header.origin == Origin::Sample)
        return PeriodLocks();
    return load(database);
}

std::optional<QString> PeriodLocks::lockOf(const Period& period) const
{
    const auto lock = std::ranges::find_if(m_locks, [&period](const Lock& one) { return isWithin(period, one.period); });
    return lock == m_locks.end() ? std::nullopt : std::optional(lock->name);
}

Result<> PeriodLocks::allow(const Change& change, const Record& state) const
{
    if (m_locks.empty() || change.kind->key() != u"reports")
        return {};
    const int field = change.kind->indexOf(u"period"_s);
    QStringList periods{state.value(field).text()};
    for (const FieldChange& part : change.fields) {
        if (part.field == field)
            periods << part.before.text();
    }
    for (const QString& text : std::as_const(periods)) {
        const auto period = Period::parse(text);
        if (const auto lock = period ? lockOf(*period) : std::nullopt)
            return fail(Error::Code::PeriodLocked, {text, *lock});
    }
    return {};
}

}
