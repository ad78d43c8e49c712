// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/periodlocks.h"

#include "domain/record.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

bool isWithin(const Period& period, const Period& whole)
{
    return whole.first() <= period.first() && period.last() <= whole.last();
}

/// `before`: only locks at this place in the history or behind it.
Result<Statement> locks(Database& database, qint64 before)
{
    return select(database, u"SELECT period, name FROM snapshot WHERE locked = 'yes' AND period IS NOT NULL AND place >= ? ORDER BY place"_s, {before * Decimal::unit});
}

}

Result<PeriodLocks> PeriodLocks::load(Database& database, const ChangeInfo& header)
{
    PeriodLocks found;
    qint64 since = 0;
    if (header.undoes) {
        auto undone = select(database, u"SELECT seq FROM change_set WHERE id = ?"_s, {header.undoes->toString()});
        if (!undone)
            return fail(undone);
        since = undone->next() ? undone->integer(0) : 0;
    } else if (!header.reason.trimmed().isEmpty() || header.origin == Origin::Sample) {
        return found;
    }
    auto rows = locks(database, since);
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        if (const auto period = Period::parse(rows->text(0)))
            found.m_locks.push_back({*period, rows->text(1)});
    }
    return found;
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
        for (const Lock& lock : m_locks) {
            if (period && isWithin(*period, lock.period))
                return fail(Error::Code::PeriodLocked, {text, lock.name});
        }
    }
    return {};
}

Result<std::optional<QString>> lockOf(Database& database, const Period& period)
{
    auto rows = locks(database, 0);
    if (!rows)
        return fail(rows);
    std::optional<QString> name;
    while (!name && rows->next()) {
        const auto locked = Period::parse(rows->text(0));
        if (locked && isWithin(period, *locked))
            name = rows->text(1);
    }
    rows->finish();
    return name;
}

}
