// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/unitnames.h"

namespace pact::store {

using namespace pact::domain;

/// A field that names a unit, as sorting and counting take it: each record by the unit meant on its own day, and all of one
/// unit under the name of the day asked.
class UnitColumn
{
public:
    /// Whether a field has to be read this way; otherwise its column says all.
    static bool isNeeded(const Kind& kind, int field, const UnitNames& names);
    UnitColumn(const UnitNames& names, const Kind& kind, int field, QDate day);

    /// SQL over the table `t`.
    const QString& expression() const
    {
        return m_expression;
    }
    /// The unit meant by a value of the expression; none for an empty one.
    std::optional<Ref> unit(const QString& value);

private:
    const UnitNames& m_names;
    QDate m_day;
    QString m_expression;
    QHash<QString, Ref> m_known;
};

}
