// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "domain/rules/silence.h"
#include "store/fieldvalues.h"
#include "store/historyrows.h"
#include "store/periodlocks.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

Result<ChangeInfo> keep(Ledger& ledger, Act act, const QString& name, const std::optional<Period>& period)
{
    const QDate today = ledger.today();
    if (period && period->first() > today)
        return fail(Error::Code::PeriodFuture, {period->key()});
    const auto head = chainHead(ledger.database());
    if (!head)
        return fail(head);
    const Kind& kind = ledger.catalogue().kind(u"snapshots"_s);
    Record snapshot(kind);
    snapshot.setId(RecordId::create());
    snapshot.set(u"name"_s, name.trimmed());
    snapshot.set(u"period"_s, period ? Value(period->key()) : Value());
    snapshot.set(u"as_of"_s, period ? summaryDay(*period, today, ledger.settings().lights) : today);
    snapshot.set(u"place"_s, Decimal::fromInteger(head->sequence));
    snapshot.set(u"head"_s, QString::fromLatin1(head->hash.toHex()));
    snapshot.set(u"locked"_s, act == Act::Lock ? u"yes"_s : u"no"_s);
    const ChangeHeader header{.author = {}, .origin = Origin::Edit, .act = act, .reason = {}, .subject = name.trimmed(), .detail = {}, .undoes = {}, .id = {}};
    return ledger.apply(header, {addition(snapshot)});
}

}

Result<ChangeInfo> takeSnapshot(Ledger& ledger, const QString& name, const std::optional<Period>& period)
{
    return keep(ledger, Act::Snapshot, name, period);
}

Result<ChangeInfo> lockPeriod(Ledger& ledger, const Period& period)
{
    if (period.last() >= ledger.today())
        return fail(Error::Code::PeriodFuture, {period.key()});
    const auto locks = PeriodLocks::load(ledger.database());
    if (!locks)
        return fail(locks);
    if (const auto lock = locks->lockOf(period))
        return fail(Error::Code::PeriodLocked, {period.key(), *lock});
    return keep(ledger, Act::Lock, period.key(), period);
}

Result<QString> wordingOf(Database& database, const Period& period)
{
    auto rows = select(database, u"SELECT text FROM snapshot WHERE period = ? AND text IS NOT NULL ORDER BY place DESC, rid DESC LIMIT 1"_s, {period.key()});
    if (!rows)
        return fail(rows);
    return rows->next() ? rows->text(0) : QString();
}

Result<> guardSnapshot(Database& database, const Record& record)
{
    if (record.kind().key() != u"snapshots")
        return {};
    const qint64 place = record.value(u"place"_s).number().value_or(Decimal()).scaled();
    auto rows = select(database, u"SELECT hash FROM change_set WHERE seq = ?"_s, {place / Decimal::unit});
    if (!rows)
        return fail(rows);
    const bool there = place % Decimal::unit == 0 && rows->next() && rows->value(0).toByteArray().toHex() == record.value(u"head"_s).text().toLatin1();
    return there ? Result<>() : fail(Error::Code::UnknownMoment, {record.label()});
}

}
