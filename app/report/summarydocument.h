// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"
#include <variant>

namespace pact::report {

using namespace pact::domain;

/// A text of a table, in front of it the shape of a light where there is one.
struct SummaryCell
{
    QString text;
    std::optional<Light> light{};
    QString lead{};  ///< a key before the text, set apart: KJ
    QString below{}; ///< a second text under the first
};

struct SummaryColumn
{
    QString key;         ///< in files
    QString title;
    bool right = false;  ///< numbers
    double weight = 0;   ///< share of the room that is left; 0 = as wide as its texts
    std::optional<Light> light{}; ///< shape before the title
    QString belowKey{};  ///< in files, of the texts below
};

struct SummaryRow
{
    enum class Kind {
        Plain,
        Group, ///< its first cell is the name of the rows that follow and spans the table; further ones are its lights
        Total,
    };
    std::vector<SummaryCell> cells;
    Kind kind = Kind::Plain;
};

struct SummaryTable
{
    std::vector<SummaryColumn> columns;
    std::vector<SummaryRow> rows;
    bool list = false; ///< the list of all commitments, which is what a table file of the summary holds
};

struct SummaryParagraph
{
    QString text;
    bool heads = false; ///< says what the next block is, and stays with it
};

/// The lights of all pledges in one bar under its finding.
struct SummaryBar
{
    QString finding;
    LightCounts lights;
};

using SummaryBlock = std::variant<SummaryParagraph, SummaryBar, SummaryTable, Chart>;

struct SummarySection
{
    QString heading; ///< with its number: 一、总体情况
    std::vector<SummaryBlock> blocks;
};

/// The progress summary as data, in the language of the process when it was made: what is painted, printed and exported by
/// summarypages.h, pdf.h and html.h.
struct SummaryDocument
{
    QString title;          ///< 履行情况报告　2018年第三季度
    QString subtitle;       ///< agreement, day, and that a sample is one
    QString classification; ///< a band on every page: 内部; usually empty
    std::vector<SummarySection> sections;
    QString lastLine;       ///< the head of the chain
};

}
