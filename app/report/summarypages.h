// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summary.h"
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace pact::report {

class ChartPainter;

inline constexpr QSizeF a4{210, 297};

/// A summary broken into pages: the plain layout on paper, for preview, print and PDF alike. Refers to the document and the
/// painter, which must outlive it. Needs a QGuiApplication; GUI thread if there is a chart painter.
class SummaryPages
{
public:
    /// `paper` in millimetres. Without a chart painter the charts are left out.
    SummaryPages(const SummaryDocument& document, ChartPainter* charts, QSizeF paper = a4);
    ~SummaryPages();

    int count() const;
    /// `page` from 0; the painter's unit is 1/288 inch, its origin the paper's corner.
    void paint(QPainter& painter, int page) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Paints the whole summary on a printer or PDF, page by page, with the paper's size as the device has it.
void paintSummary(QPagedPaintDevice& device, const SummaryDocument& document, ChartPainter* charts);

}
