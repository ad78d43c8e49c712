// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

namespace pact::domain {

std::optional<Decimal> Decimal::parse(QStringView text)
{
    constexpr qint64 limit = 900'000'000'000'000;
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    qint64 whole = 0;
    qint64 fraction = 0;
    int places = -1;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        const int digit = c.unicode() - u'0';
        ++digits;
        if (places < 0) {
            whole = whole * 10 + digit;
            if (whole > limit)
                return std::nullopt;
        } else if (++places <= 4) {
            fraction = fraction * 10 + digit;
        } else if (digit != 0) {
            return std::nullopt;
        }
    }
    if (digits == 0 || places == 0)
        return std::nullopt;
    for (int p = std::max(places, 0); p < 4; ++p)
        fraction *= 10;
    const qint64 scaled = whole * unit + fraction;
    return fromScaled(negative ? -scaled : scaled);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_scaled) / static_cast<double>(unit);
}

QString Decimal::toString() const
{
    const qint64 size = m_scaled < 0 ? -m_scaled : m_scaled;
    QString text = QString::number(size / unit);
    if (const qint64 rest = size % unit) {
        QString places = QString::number(rest).rightJustified(4, u'0');
        while (places.endsWith(u'0'))
            places.chop(1);
        text += u'.' + places;
    }
    return m_scaled < 0 ? u'-' + text : text;
}

}
