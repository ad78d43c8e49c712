// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartpainter.h"

namespace pact::verbs {

/// A chart under its finding as a file of its own, on white. GUI thread; needs an application with fonts.
QByteArray chartSvg(const report::Chart& chart, report::ChartPainter& painter);
/// At twice the size on screen.
QByteArray chartPng(const report::Chart& chart, report::ChartPainter& painter);

}
