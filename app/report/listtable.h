// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/summarydocument.h"
#include <QHash>

namespace pact::report {

/// The full list of a summary: every commitment with both owners, by domain; what was only proposed comes last.
class ListTable
{
public:
    void add(const FigureItem& item, const LightAnswer& answer);
    /// The domains in the order of `place`.
    SummaryTable take(const Figures& figures);

private:
    QHash<QString, std::vector<SummaryRow>> m_rows; ///< by the domain's key
    std::vector<SummaryRow> m_proposals;
};

/// "2018-12-31", 长期坚持, "—": a due date in a table.
QString dueText(QDate due, bool standing);
/// 急, with its shape; "—" without a light.
SummaryCell lightCell(std::optional<Light> light);

}
