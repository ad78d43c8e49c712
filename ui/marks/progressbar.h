// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>
#include <optional>

class QPainter;

namespace pact::ui {

/// Only the band, 6 px high and centred in `rect`, accent on divider, with the elapsed time as a tick of 2×12 px. Both 0..100.
void paintProgressBar(QPainter& painter, const QRectF& rect, double percent, std::optional<double> elapsed);

/// The band and behind it the number, 24 px wide and right-aligned; without a percent no bar and “—” at the right.
void paintProgress(QPainter& painter, const QRectF& rect, std::optional<double> percent, std::optional<double> elapsed);

}
