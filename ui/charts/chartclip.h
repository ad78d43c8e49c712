// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"

#include <QImage>

class QMimeData;

namespace pact::ui {

/// A chart as it is handed to other programs: its finding above, on white, in the light theme. GUI thread.
QImage chartImage(const report::Chart& chart, double width, double pixelRatio = 2);
QByteArray chartSvg(const report::Chart& chart, double width);
/// Picture, drawing and numbers at once; the receiver takes what it can use. The caller owns it.
QMimeData* chartMimeData(const report::Chart& chart, double width);

}
