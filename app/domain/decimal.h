// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <compare>
#include <optional>

namespace pact::domain {

/// An amount with four decimal places, exact: money, people, percentages. Range ±900 000 000 000 000.
class Decimal
{
public:
    static constexpr qint64 unit = 10'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromInteger(qint64 number)
    {
        return fromScaled(number * unit);
    }
    /// `scaled` counts ten-thousandths; this is how a ledger stores an amount.
    static constexpr Decimal fromScaled(qint64 scaled)
    {
        Decimal d;
        d.m_scaled = scaled;
        return d;
    }
    /// Digits with an optional sign and at most four places after a point; nothing else, no grouping.
    static std::optional<Decimal> parse(QStringView text);

    constexpr qint64 scaled() const
    {
        return m_scaled;
    }
    double toDouble() const;
    /// Shortest plain form, as in files: "53700", "6.25", "-3".
    QString toString() const;

    constexpr auto operator<=>(const Decimal&) const = default;

private:
    qint64 m_scaled = 0;
};

}
