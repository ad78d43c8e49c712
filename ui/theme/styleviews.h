// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace pact::ui {

/// The accent line under the current tab; nothing under the others.
void drawTabShape(const QStyleOptionTab& tab, QPainter& painter);
/// Text, bold when current; a number at its end is a count and secondary.
void drawTabLabel(const QStyleOptionTab& tab, QPainter& painter);
void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QStyle& style, const QWidget* widget);
void drawHeaderSection(const QRect& rect, QPainter& painter);
void drawHeaderLabel(const QStyleOptionHeader& header, QPainter& painter);
void drawProgressGroove(const QStyleOptionProgressBar& bar, QPainter& painter);
void drawProgressContents(const QStyleOptionProgressBar& bar, QPainter& painter);
void drawMenuItem(const QStyleOptionMenuItem& item, QPainter& painter);
void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter& painter);
/// One line along the splitter's handle; its rectangle is where the handle is painted.
void drawSplitter(const QStyleOption& option, QPainter& painter);

}
