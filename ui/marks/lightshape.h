// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

class QPainter;

namespace pact::ui {

/// The outline of ◆ ▲ ● ■ ○ inside a square box, balanced to look equally large.
QPainterPath lightPath(domain::Light light, const QRectF& box);

/// Filled, with a 1.5 px outline inside the box; `hollow` leaves only a thin grey outline: a count of zero.
void paintLightShape(QPainter& painter, const QRectF& box, domain::Light light, const Theme& theme = Theme::current(), bool hollow = false);

enum class LightState { Plain, Selected };

/// A 14 px shape at the left of `rect` and behind it, after 4 px, the bold mark in the outline colour (in a selected row
/// in the text colour), centred vertically, in the painter's font.
void paintLight(QPainter& painter, const QRectF& rect, domain::Light light, LightState state = LightState::Plain);

/// A 12 px shape and behind it the count in the text colour; a zero is hollow and secondary. Returns the width used.
qreal paintLightCount(QPainter& painter, const QRectF& rect, domain::Light light, int count);
/// What paintLightCount uses, for layouts.
qreal lightCountWidth(const QFont& font, int count);

}
