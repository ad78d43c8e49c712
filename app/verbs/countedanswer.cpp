// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/countedanswer.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/rolluptext.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

constexpr int mostRecords = 50;

}

Result<std::optional<CountedAnswer>> CountedAnswer::read(Session& session, RecordId commitment)
{
    store::Database& database = session.ledger->database();
    const Catalogue& catalogue = session.ledger->catalogue();
    const store::CountDays days{session.day, session.ledger->standing()};
    auto figure = store::readRollUp(database, catalogue, commitment, days);
    if (!figure)
        return fail(figure);
    if (!*figure)
        return std::optional<CountedAnswer>();
    auto records = store::readCountedRecords(database, catalogue, commitment, days, mostRecords);
    if (!records)
        return fail(records);
    return std::optional(CountedAnswer{std::move(**figure), std::move(*records)});
}

void CountedAnswer::print(Context& context) const
{
    context.print({});
    context.print(rollUpText(*what.counting, what.condition, what.figure));
    TerminalTable lines(context, {{QCoreApplication::translate("Verbs", "Period")},
                                  {QCoreApplication::translate("Verbs", "Counted"), true},
                                  {QCoreApplication::translate("Verbs", "Corrected"), true},
                                  {QCoreApplication::translate("Verbs", "Up to then"), true}});
    for (const RollUp::Line& line : what.figure.lines)
        lines.row({rollUpLineText(line), groupedNumber(line.counted), groupedNumber(line.corrected), groupedNumber(line.upTo)});
    lines.finish();
    if (records.empty())
        return;
    context.print({});
    const qint64 all = what.figure.rows;
    context.print(all > static_cast<qint64>(records.size()) ? QCoreApplication::translate("Verbs", "Counted records: the newest %1 of %2").arg(records.size()).arg(all)
                                                            : QCoreApplication::translate("Verbs", "Counted records: %1").arg(all));
    TerminalTable table(context, {{QCoreApplication::translate("Verbs", "Code")}, {QCoreApplication::translate("Verbs", "Date")}, {QCoreApplication::translate("Verbs", "Record"), false, 48}, {QCoreApplication::translate("Verbs", "Adds"), true}});
    for (const store::CountedRecord& record : records)
        table.row({record.label, isoText(record.date), record.name, groupedNumber(record.adds)});
    table.finish();
}

void CountedAnswer::write(JsonStream& json) const
{
    const auto amount = [&json](const QString& key, Decimal value) {
        json.key(key);
        json.number(value);
    };
    json.beginObject();
    json.member(u"count"_s, what.counting->key);
    json.member(u"register"_s, what.counting->kind);
    json.key(u"condition"_s);
    json.textOrNull(what.condition);
    amount(u"counted"_s, what.figure.counted);
    amount(u"corrected"_s, what.figure.corrected);
    amount(u"total"_s, what.figure.total);
    json.key(u"periods"_s);
    json.beginArray();
    for (const RollUp::Line& line : what.figure.lines) {
        json.beginObject();
        json.key(u"period"_s);
        json.textOrNull(line.period ? line.period->key() : QString());
        json.flag(u"earlier"_s, line.earlier);
        amount(u"counted"_s, line.counted);
        amount(u"corrected"_s, line.corrected);
        amount(u"up_to"_s, line.upTo);
        json.endObject();
    }
    json.endArray();
    json.member(u"records"_s, what.figure.rows);
    json.key(u"newest"_s);
    json.beginArray();
    for (const store::CountedRecord& record : records) {
        json.beginObject();
        json.member(u"code"_s, record.label);
        json.member(u"name"_s, record.name);
        json.key(u"date"_s);
        json.textOrNull(isoText(record.date));
        amount(u"adds"_s, record.adds);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

}
