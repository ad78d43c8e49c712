// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;

namespace pact::ui {

/// The box of an input: 1 px input border, 2 px accent with focus; the text inside does not move.
void drawInputBox(const QRectF& rect, QStyle::State state, QPainter& painter);
void drawLineEditPanel(const QStyleOptionFrame& frame, QPainter& painter, const QWidget* widget);
void drawComboBox(const QStyleOptionComboBox& combo, QPainter& painter, const QStyle& style, const QWidget* widget);
void drawComboBoxLabel(const QStyleOptionComboBox& combo, QPainter& painter, const QStyle& style, const QWidget* widget);
void drawSpinBox(const QStyleOptionSpinBox& spin, QPainter& painter, const QStyle& style, const QWidget* widget);
/// The frame of text edits (as an input) and of other framed widgets (1 px divider).
void drawFrame(const QStyleOptionFrame& frame, QPainter& painter, const QWidget* widget);

}
