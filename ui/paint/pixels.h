// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QRectF>

class QPainter;

/// Lines and boxes that stay sharp at every device pixel ratio: edges lie on device pixels, a line of one logical pixel
/// is a whole number of device pixels wide.
namespace pact::ui {

/// The width of a line of `logical` pixels, in logical pixels, rounded down to whole device pixels, at least one.
qreal pixelWidth(const QPainter& painter, qreal logical = 1);
/// The rectangle with its edges moved to the nearest device pixels.
QRectF snapped(const QPainter& painter, const QRectF& rect);

void fillBox(QPainter& painter, const QRectF& rect, const QColor& color);
/// A box with a border inside its edge; an invalid colour leaves fill or border out.
void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal width = 1, qreal radius = 4);
/// The same, dashed and without fill.
void drawDashedBox(QPainter& painter, const QRectF& rect, const QColor& border, qreal radius = 4);

void horizontalLine(QPainter& painter, qreal x1, qreal x2, qreal top, const QColor& color);
void verticalLine(QPainter& painter, qreal left, qreal y1, qreal y2, const QColor& color);

enum class Pointing { Down, Right, Up, Left };
/// An open arrow head, 8 or 10 px wide, centred in `rect`.
void drawChevron(QPainter& painter, const QRectF& rect, Pointing pointing, const QColor& color, qreal size = 8);
/// A cross of two strokes, centred in `rect`.
void drawCross(QPainter& painter, const QRectF& rect, const QColor& color, qreal size = 8);
/// A tick, centred in `rect`.
void drawCheck(QPainter& painter, const QRectF& rect, const QColor& color, qreal size = 10);

}
