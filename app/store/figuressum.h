// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::store {

/// Adds up the figures of a list while its rows, or sums of some, go by.
class FiguresSum
{
public:
    /// `light` is a key, empty for proposals; `count` commitments have it, `withProgress` of them a progress, together `progress`.
    void take(const QString& light, qint64 count, qint64 withProgress, qint64 progress);
    ListFigures figures() const;

private:
    LightCounts m_lights{};
    qint64 m_count = 0;
    qint64 m_progress = 0;
};

}
