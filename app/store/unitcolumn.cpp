// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unitcolumn.h"

#include "domain/catalogue/fieldtext.h"
#include "store/unitnames.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {
constexpr qsizetype idLength = 36;
}

bool UnitColumn::isNeeded(const Kind& kind, int field, const UnitNames& names)
{
    return !names.isPlain() && kind.key() != u"units" && kind.field(field).type == FieldType::Reference && kind.field(field).target == u"units";
}

UnitColumn::UnitColumn(const UnitNames& names, const Kind& kind, int field, QDate day)
    : m_names(names)
    , m_day(day)
    , m_expression(u"t."_s + quoted(kind.field(field).key))
{
    if (kind.namedOn() >= 0)
        m_expression += u" || coalesce(%1, '')"_s.arg(settledOnSql(kind));
}

std::optional<Ref> UnitColumn::unit(const QString& value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (const auto known = m_known.constFind(value); known != m_known.constEnd())
        return *known;
    const QDate own = dateFromIso(QStringView(value).sliced(idLength));
    const Ref named{RecordId::parse(value.first(idLength)).value_or(RecordId()), {}, {}};
    return *m_known.insert(value, m_names.meant(named, own.isValid() && own < m_day ? own : m_day, m_day));
}

}
