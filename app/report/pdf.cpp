// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf.h"
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace pact::report {

void writePdf(QIODevice& device, const SummaryDocument& document, ChartPainter* charts)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1'152);
    writer.setTitle(document.title);
    writer.setCreator(u"PactLedger 履约台账"_s);
    paintSummary(writer, document, charts);
}

}
