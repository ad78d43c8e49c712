// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QModelIndexList>
#include <QString>

namespace pact::models {

/// Cells as a clipboard carries them to a spreadsheet: numbers plain, text as text, exactly what is shown otherwise.
struct CopiedTable
{
    QString tsv;
    QString html;
};

/// `rows` and `columns` of the model in the order in which they are shown; heads of groups are left out.
CopiedTable copyTable(const QAbstractItemModel& model, const std::vector<int>& rows, const std::vector<int>& columns, bool withHeaders);

}
