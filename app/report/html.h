// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summary.h"

namespace pact::report {

class ChartPainter;

/// The summary as one self-contained HTML file in UTF-8: shapes as inline SVG, charts as pictures with their numbers in the
/// alternative text. Without a chart painter the charts stand as tables. Needs a QGuiApplication with one.
QByteArray summaryHtml(const SummaryDocument& document, ChartPainter* charts);

}
