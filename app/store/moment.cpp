// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/moment.h"

#include "domain/catalogue/fieldtext.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

using namespace pact::domain;

namespace {

/// The newest set made before the day was over.
Result<qint64> placeAtEndOf(Database& database, QDate day)
{
    const QDateTime over = day.addDays(1).startOfDay().toUTC();
    auto rows = select(database, u"SELECT coalesce(max(seq), 0) FROM change_set WHERE at < ?"_s, {over.toString(Qt::ISODateWithMs)});
    if (!rows)
        return fail(rows);
    return rows->next() ? rows->integer(0) : 0;
}

}

QDate standingDay(const Moment& moment, std::optional<QDate> asOf)
{
    return moment.standing.isValid() ? moment.standing : asOf.value_or(QDate::currentDate());
}

Result<Moment> momentNamed(Database& database, const QString& name, QDate today)
{
    auto snapshot = select(database, u"SELECT place, as_of, text FROM snapshot WHERE name = ?"_s, {name});
    if (!snapshot)
        return fail(snapshot);
    if (snapshot->next()) {
        const QDate asOf = dateFromIso(snapshot->text(1));
        return Moment{.recorded = snapshot->integer(0) / Decimal::unit, .knownOn = asOf, .day = asOf, .standing = {}, .wording = snapshot->text(2)};
    }
    static const Field field{.key = u"at"_s, .label = {u"at"_s, u"at"_s}, .type = FieldType::Date};
    const auto value = parseTyped(field, name, today);
    if (!value || !value->date().isValid())
        return fail(Error::Code::UnknownMoment, {name});
    const auto place = placeAtEndOf(database, value->date());
    if (!place)
        return fail(place);
    return Moment{.recorded = *place, .knownOn = {}, .day = value->date(), .standing = {}, .wording = {}};
}

}
