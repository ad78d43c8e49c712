// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"

namespace pact::ui {

// The table twin of a chart in words, in the language the chart is in: a head of series names with the unit, a row for
// each category, every value as it is shown.

std::vector<QStringList> chartTable(const report::Chart& chart);
/// Lines of cells parted by tabs, for spreadsheets.
QString chartTabText(const report::Chart& chart);
QString chartHtml(const report::Chart& chart);
/// For a screen reader: one line for each row, every value with its name.
QString chartSpoken(const report::Chart& chart);

}
