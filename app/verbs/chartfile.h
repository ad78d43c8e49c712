// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartpainter.h"
#include <QImage>

namespace pact::verbs {

/// How wide a chart in a file is, in 1/96 inch.
inline constexpr double chartFileWidth = 900;

/// A chart as files and other programs carry it: its finding above, on white. GUI thread; the painter says what else it needs.
QByteArray chartSvg(const report::Chart& chart, report::ChartPainter& painter, double width = chartFileWidth);
QByteArray chartPng(const report::Chart& chart, report::ChartPainter& painter, double width = chartFileWidth);
QImage chartImage(const report::Chart& chart, report::ChartPainter& painter, double width, double pixelRatio);

}
