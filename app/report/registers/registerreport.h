// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registerfigures.h"
#include "report/summarydocument.h"

namespace pact::report {

/// A table under what it shows.
struct RegisterTable
{
    QString title;
    SummaryTable table;
};

/// What a register says: its page, its charts and its section of the summary alike. In the language of the process when it was made.
struct RegisterReport
{
    QString headline;          ///< the finding
    QStringList sentences;     ///< further findings, as full sentences
    std::vector<Chart> charts; ///< the register's main picture first; none of an empty register
    std::vector<RegisterTable> tables;
};

/// The words and pictures of figures that were collected for one register. Of an empty one only the headline.
RegisterReport registerReport(const RegisterFigures& figures);

/// The charts a register draws, main picture first, whether or not it has records.
std::vector<ChartKind> chartsOf(const Kind& kind);
/// The key of the register that the chart is of; empty for a chart of commitments.
QString registerOf(ChartKind chart);

}
