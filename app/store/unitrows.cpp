// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unitrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// A name without a beginning is before all others.
bool beginsBefore(const Record& a, const Record& b)
{
    return beginOf(b).isValid() && (!beginOf(a).isValid() || beginOf(a) < beginOf(b));
}

}

Error beginsLater(const Record& unit, QDate day)
{
    return {Error::Code::UnitBegins, {nameOf(unit), beginOf(unit).toString(Qt::ISODate), day.toString(Qt::ISODate)}, {}};
}

Result<UnitRows> UnitRows::read(RecordReader& reader, const Catalogue& catalogue)
{
    UnitRows rows(catalogue.kind(u"units"_s));
    auto done = reader.each({.kind = rows.m_kind, .filter = Filter::all(), .sort = {}, .day = {}}, [&rows](const ReadRow& row) -> Result<bool> {
        rows.m_rows.push_back(row.record);
        return true;
    });
    if (!done)
        return fail(done);
    std::ranges::stable_sort(rows.m_rows, beginsBefore);
    return rows;
}

std::vector<const Record*> UnitRows::named(const QString& unit) const
{
    std::vector<const Record*> found;
    // An id or a key is of the unit with all its names; a name is only itself.
    if (const auto id = RecordId::parse(unit)) {
        const auto row = std::ranges::find(m_rows, *id, &Record::id);
        return row == m_rows.end() ? found : named(keyOf(*row));
    }
    for (const QString& field : {u"name_zh"_s, u"name_en"_s, u"key"_s}) {
        for (const Record& row : m_rows) {
            if (row.value(field).text() == unit)
                found.push_back(&row);
        }
        if (!found.empty())
            break;
    }
    return found;
}

Result<const Record*> UnitRows::called(const QString& unit, QDate day) const
{
    const auto rows = named(unit);
    if (rows.empty())
        return fail(Error::Code::NotFound, {m_kind->one().now(), unit});
    std::vector<const Record*> valid;
    QStringList keys;
    for (const Record* row : rows) {
        if (isValidOn(*row, day)) {
            valid.push_back(row);
            keys << keyOf(*row);
        }
    }
    if (valid.size() > 1)
        return fail(Error::Code::AmbiguousCode, {unit, keys.join(u", "_s)});
    if (!valid.empty())
        return valid.front();
    const Record& last = *rows.back();
    if (endOf(last).isValid() && endOf(last) < day)
        return fail(Error::Code::UnitEnded, {nameOf(last), endOf(last).toString(Qt::ISODate), day.toString(Qt::ISODate)});
    return tl::make_unexpected(beginsLater(*rows.front(), day));
}

const Record* UnitRows::find(const QString& unit, QDate day, const Value& party) const
{
    const Record* found = nullptr;
    for (const Record* row : named(unit)) {
        if (isValidOn(*row, day) && (!found || row->value(u"party"_s) == party))
            found = row;
    }
    return found;
}

bool UnitRows::isTaken(const QString& name, const Record& unit, QDate from, QDate to) const
{
    return std::ranges::any_of(m_rows, [&](const Record& row) {
        const bool overlaps = (!endOf(row).isValid() || endOf(row) >= from) && (!to.isValid() || !beginOf(row).isValid() || beginOf(row) <= to);
        return overlaps && nameOf(row) == name && keyOf(row) != keyOf(unit) && row.value(u"party"_s) == unit.value(u"party"_s);
    });
}

const Record* UnitRows::after(const Record& row) const
{
    const auto next = std::ranges::find_if(m_rows, [&row](const Record& other) { return keyOf(other) == keyOf(row) && beginsBefore(row, other); });
    return next == m_rows.end() ? nullptr : &*next;
}

}
