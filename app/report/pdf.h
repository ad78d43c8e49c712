// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summarypages.h"

class QIODevice;

namespace pact::report {

/// Writes the summary as an A4 PDF to an open device. The device's owner checks for errors of the device at the end. As
/// SummaryPages.
void writePdf(QIODevice& device, const SummaryDocument& document, ChartPainter* charts);

}
