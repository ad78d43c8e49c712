// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollupacts.h"

#include "domain/catalogue/fieldtext.h"
#include "store/acts.h"
#include "store/fieldvalues.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

ChangeHeader headerFor(Act act, const QString& reason)
{
    return {.author = {}, .origin = Origin::Edit, .act = act, .reason = reason, .subject = {}, .detail = {}, .undoes = {}, .id = {}};
}

Result<Ref> refTo(Ledger& ledger, RecordId commitment)
{
    RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const auto row = reader.byId(ledger.catalogue().kind(u"commitments"_s), commitment, ledger.today());
    if (!row)
        return fail(row);
    return Ref{commitment, row->record.label(), {row->record.value(u"title"_s).text(), row->record.value(u"title_en"_s).text()}};
}

Result<std::optional<RecordId>> ruleOf(Ledger& ledger, RecordId commitment)
{
    auto rows = select(ledger.database(), u"SELECT id FROM \"rollup\" WHERE commitment = ?"_s, {commitment.toString()});
    if (!rows)
        return fail(rows);
    return rows->next() ? RecordId::parse(rows->text(0)) : std::nullopt;
}

}

Result<std::optional<ChangeInfo>> countBy(Ledger& ledger, RecordId commitment, const QString& count, const QString& condition, const QString& reason)
{
    const Kind& kind = ledger.catalogue().kind(u"rollups"_s);
    const auto present = ruleOf(ledger, commitment);
    if (!present)
        return fail(present);
    if (*present)
        return editRecord(ledger, kind, **present, {{u"count"_s, count}, {u"condition"_s, condition}}, {}, reason);
    const auto owner = refTo(ledger, commitment);
    if (!owner)
        return fail(owner);
    Record rule(kind);
    rule.setId(RecordId::create());
    rule.set(u"commitment"_s, *owner);
    rule.set(u"count"_s, count);
    rule.set(u"condition"_s, condition);
    auto added = ledger.apply(headerFor(Act::Add, reason), {addition(rule)});
    if (!added)
        return fail(added);
    return std::optional(*added);
}

Result<ChangeInfo> countNoMore(Ledger& ledger, RecordId commitment, const QString& reason)
{
    const Kind& kind = ledger.catalogue().kind(u"rollups"_s);
    const auto present = ruleOf(ledger, commitment);
    if (!present)
        return fail(present);
    if (!*present)
        return fail(Error::Code::NotFound, {kind.one().now(), commitment.toString()});
    return removeRecords(ledger, kind, {**present}, reason);
}

Result<ChangeInfo> correctCount(Ledger& ledger, RecordId commitment, const CorrectionInput& input)
{
    const Kind& kind = ledger.catalogue().kind(u"corrections"_s);
    const auto owner = refTo(ledger, commitment);
    if (!owner)
        return fail(owner);
    Record correction(kind);
    correction.setId(RecordId::create());
    correction.set(u"commitment"_s, *owner);
    correction.set(u"date"_s, ledger.today());
    for (const auto& [key, text] : {std::pair(u"difference"_s, input.difference), std::pair(u"period"_s, input.period), std::pair(u"reason"_s, input.reason)}) {
        const auto value = parseTyped(kind.field(kind.indexOf(key)), text, ledger.today());
        if (!value)
            return fail(value);
        correction.set(key, *value);
    }
    return ledger.apply(headerFor(Act::Add, input.reason), {addition(correction)});
}

}
