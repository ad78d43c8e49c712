// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::models {

using namespace pact::domain;

/// Cells as a clipboard carries them to a spreadsheet: numbers plain, text as text, exactly what is shown otherwise.
struct CopiedTable
{
    QString tsv;
    QString html;
};

/// Puts records into a CopiedTable, one after the other, so that a selection larger than what is on screen can be copied.
class TableCopier
{
public:
    /// `fields` of the kind in the order in which their columns are shown.
    TableCopier(const Kind& kind, std::vector<int> fields, bool withHeaders);

    void add(const store::ReadRow& row);
    CopiedTable result() const;

private:
    const Kind& m_kind;
    std::vector<int> m_fields;
    QStringList m_lines;
    QString m_html;
};

}
