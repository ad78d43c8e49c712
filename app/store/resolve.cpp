// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "store/collation.h"
#include "store/kindsql.h"
#include "store/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

struct Candidate
{
    Ref ref;
    QDate from;
    QDate to;

    bool validOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
};

QString ourSide(Side side)
{
    if (side == Side::None)
        return {};
    return u" AND t.party IN (SELECT id FROM party WHERE ours = '%1')"_s.arg(side == Side::Ours ? u"yes"_s : u"no"_s);
}

constexpr auto noDates = "NULL, NULL"_L1;

QString dateColumns(const Kind& kind)
{
    return kind.indexOf(u"valid_from"_s) >= 0 && kind.indexOf(u"valid_to"_s) >= 0 ? u"t.valid_from, t.valid_to"_s : QString(noDates);
}

QString refColumns(const Kind& kind)
{
    const auto column = [&kind](int field) { return field < 0 ? u"NULL"_s : u"t."_s + quoted(kind.field(field).key); };
    return u"t.id, %1, %2, %3"_s.arg(column(kind.labelField()), column(kind.nameField()), column(kind.nameFieldEn()));
}

Ref refFrom(const Statement& row)
{
    return {RecordId::parse(row.text(0)).value_or(RecordId()), row.text(1), {row.text(2), row.text(3)}};
}

/// By which column a text may name a record, strongest first.
QStringList namingColumns(const Kind& kind)
{
    QStringList columns{quoted(kind.field(kind.labelField()).key)};
    for (const int field : {kind.nameField(), kind.nameFieldEn(), kind.naturalKey().front()}) {
        if (field >= 0 && !kind.field(field).isReference() && kind.field(field).type != FieldType::Date && !columns.contains(quoted(kind.field(field).key)))
            columns << quoted(kind.field(field).key);
    }
    return columns;
}

}

Result<Ref> RecordReader::resolve(const Field& field, const QString& text, QDate day)
{
    if (text.contains(QChar(QChar::Null)))
        return fail(Error::Code::NotText, {field.label.now()});
    const Kind& kind = m_catalogue.kind(field.target);
    const bool units = kind.key() == u"units";
    std::vector<Candidate> candidates;
    const auto look = [&](const QString& condition, const QVariantList& values) -> Result<> {
        auto rows = select(m_database, u"SELECT %1, %2 FROM %3 t WHERE %4 ORDER BY t.rid LIMIT 50"_s.arg(refColumns(kind), dateColumns(kind), quoted(kind.table()), condition), values);
        if (!rows)
            return fail(rows);
        while (rows->next())
            candidates.push_back({refFrom(*rows), dateFromIso(rows->text(4)), dateFromIso(rows->text(5))});
        return {};
    };
    for (const QString& column : namingColumns(kind)) {
        if (!candidates.empty())
            break;
        if (auto looked = look(u"t.%1 = ?"_s.arg(column) + (units ? ourSide(field.side) : QString()), {text}); !looked)
            return fail(looked);
        // An assisting unit may be of either side; the field's side decides only who is created where.
        if (candidates.empty() && units && field.type == FieldType::References) {
            if (auto looked = look(u"t.%1 = ?"_s.arg(column), {text}); !looked)
                return fail(looked);
        }
    }
    // OWNER/LABEL, for kinds whose labels are unique within their owner only.
    const qsizetype slash = text.indexOf(u'/');
    for (const int above : kind.naturalKey()) {
        const Field& ownerField = kind.field(above);
        if (!candidates.empty() || slash <= 0 || ownerField.type != FieldType::Reference)
            break;
        const Kind& owner = m_catalogue.kind(ownerField.target);
        auto looked = look(u"t.%1 = ? AND t.%2 IN (SELECT id FROM %3 WHERE %4 = ?)"_s.arg(quoted(kind.field(kind.labelField()).key), quoted(ownerField.key), quoted(owner.table()), quoted(owner.field(owner.labelField()).key)),
                           {text.sliced(slash + 1), text.first(slash)});
        if (!looked)
            return fail(looked);
    }
    if (candidates.empty())
        return fail(Error::Code::UnknownReference, {field.label.now(), text});
    if (candidates.size() > 1) {
        const auto valid = std::ranges::find_if(candidates, [day](const Candidate& c) { return c.validOn(day); });
        const auto count = std::ranges::count_if(candidates, [day](const Candidate& c) { return c.validOn(day); });
        if (count == 1)
            return valid->ref;
        QStringList names;
        for (const Candidate& candidate : candidates)
            names << candidate.ref.label + u" ("_s + candidate.ref.id.toString().left(8) + u')';
        if (kind.key() == u"commitments")
            return fail(Error::Code::AmbiguousReference, {field.label.now(), text, names.join(u", "_s)});
        return count > 1 ? valid->ref : candidates.front().ref;
    }
    return candidates.front().ref;
}

Result<std::vector<Ref>> RecordReader::references(const Kind& kind, Side side, QDate day, int limit)
{
    const bool dated = day.isValid() && dateColumns(kind) != noDates;
    const QString valid = dated ? u" AND coalesce(t.valid_from, '') <= ? AND coalesce(t.valid_to, '9999') >= ?"_s : QString();
    const QString iso = day.toString(Qt::ISODate);
    auto rows = select(m_database, u"SELECT %1 FROM %2 t WHERE 1 = 1%3%4 ORDER BY t.rid LIMIT %5"_s.arg(refColumns(kind), quoted(kind.table()), kind.key() == u"units" ? ourSide(side) : QString(), valid).arg(limit),
                       dated ? QVariantList{iso, iso} : QVariantList());
    if (!rows)
        return fail(rows);
    std::vector<Ref> refs;
    while (rows->next())
        refs.push_back(refFrom(*rows));
    if (kind.key() == u"domains")
        return refs; // in the order of the ledger, which is the order of the field
    sortByName(refs);
    return refs;
}

void sortByName(std::vector<Ref>& refs)
{
    Collation collation;
    for (const Ref& ref : refs)
        collation.add(ref.name.zh);
    collation.rank();
    std::ranges::stable_sort(refs, [&](const Ref& a, const Ref& b) { return collation.rankOf(a.name.zh) < collation.rankOf(b.name.zh); });
}

}
