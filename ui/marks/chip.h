// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace pact::ui {

/// Width of a chip 20 px high; with a cross it ends in a target of 24 px.
qreal chipWidth(const QFont& font, const QString& text, bool cross = true);
/// A finished condition: selection colour, radius 4, padding 8. `current`: with the focus ring of the keyboard.
void paintChip(QPainter& painter, const QRectF& rect, const QString& text, bool cross = true, bool current = false);
/// The target of the cross, 24 px wide at the chip's right end.
QRectF chipCross(const QRectF& rect);

}
