// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/computed.h"

#include "domain/rules/reasontext.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

QString itemType(const QString& recurrence)
{
    if (recurrence.isEmpty())
        return u"one-off"_s;
    return recurrence == u"standing" ? u"standing"_s : u"recurring"_s;
}

}

Result<> fillComputed(Database& database, const Kind& kind, std::vector<ReadRow>& rows, QDate day, const LightSettings& lights)
{
    if (kind.key() != u"commitments" || rows.empty())
        return {};
    QHash<RecordId, CommitmentFacts> facts;
    for (const ReadRow& row : rows)
        facts.insert(row.record.id(), factsOf(row.record));
    if (auto events = readEvents(database, facts); !events)
        return events;
    const int type = kind.indexOf(u"item_type"_s);
    const int light = kind.indexOf(u"light"_s);
    const int reason = kind.indexOf(u"light_reason"_s);
    const int daysLeft = kind.indexOf(u"days_left"_s);
    const int recurrence = kind.indexOf(u"recurrence"_s);
    for (ReadRow& row : rows) {
        row.record.set(type, itemType(row.record.value(recurrence).text()));
        const CommitmentFacts& item = facts[row.record.id()];
        if (item.proposal)
            continue;
        LightAnswer answer = domain::light(item, day, lights);
        if (answer.light)
            row.record.set(light, lightKey(*answer.light));
        row.record.set(reason, lightReason(answer, language()));
        if (answer.daysLeft)
            row.record.set(daysLeft, Decimal::fromInteger(*answer.daysLeft));
        row.light = std::move(answer);
    }
    return {};
}

}
