// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include <QRectF>

class QPainter;

namespace pact::report {

using namespace pact::domain;

/// The five lights as one bar, worst first, with mark and count on each segment, or above it where it is too narrow.
/// Lengths as in paperstyle.h.
class LightBar
{
public:
    LightBar(const LightCounts& counts, double width);

    double height() const;
    void paint(QPainter& painter) const;

    struct Segment
    {
        Light light;
        QString label; ///< 急4
        QRectF bar;
        QRectF text;   ///< where the label stands: in the bar or above it
        bool above = false;
    };
    const std::vector<Segment>& segments() const
    {
        return m_segments;
    }

private:
    std::vector<Segment> m_segments;
    bool m_above = false;
};

}
