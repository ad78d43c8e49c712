// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figuressum.h"

namespace pact::store {

void FiguresSum::take(const QString& light, qint64 count, qint64 withProgress, qint64 progress)
{
    if (const auto known = lightFromKey(light))
        m_lights.at(static_cast<size_t>(*known)) += count;
    m_count += withProgress;
    m_progress += progress;
}

ListFigures FiguresSum::figures() const
{
    if (m_count == 0)
        return {.lights = m_lights, .meanProgress = {}};
    // One decimal, half up, in whole numbers.
    const qint64 tenth = Decimal::unit / 10;
    const qint64 tenths = (2 * m_progress + m_count * tenth) / (2 * m_count * tenth);
    return {.lights = m_lights, .meanProgress = Decimal::fromScaled(tenths * tenth)};
}

}
