// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace pact::ui {

/// What a chart is drawn with: one theme, one family, 12 px. Charts are laid out in pixels of 96 dpi at zoom 1; screen and
/// paper scale the painter, so that both show the same drawing.
class ChartInk
{
public:
    ChartInk(const Theme& theme, const QString& family);

    const Theme& theme() const
    {
        return *m_theme;
    }
    QColor color(Token token) const
    {
        return m_theme->color(token);
    }
    double width(const QString& text, bool bold = false) const;
    double lineHeight() const;

    /// One line, centred vertically; too long a text is shortened.
    void text(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QColor& color, bool bold = false,
        Qt::TextElideMode elide = Qt::ElideRight) const;
    /// The part of a bar that is overdue: stripes on a light ground, with a border.
    void hatch(QPainter& painter, const QRectF& rect) const;
    /// The same in another colour: a part that was added later.
    void hatch(QPainter& painter, const QRectF& rect, const QColor& color) const;
    /// What charts stand on.
    QColor ground() const
    {
        return color(Token::Base);
    }

private:
    const Theme* m_theme;
    QFont m_plain;
    QFont m_bold;
};

}
