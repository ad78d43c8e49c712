// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace pact::ui {

/// The room that the "hint" of a push button takes behind its text, gap included; 0 without one.
int hintWidth(const QWidget* widget);

void drawPushButtonPanel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget);
void drawPushButtonLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget);
void drawToolButton(const QStyleOptionToolButton& button, QPainter& painter);
void drawCheckIndicator(const QStyleOption& option, QPainter& painter);
void drawRadioIndicator(const QStyleOption& option, QPainter& painter);

}
