// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"

namespace pact::verbs {

using namespace pact::domain;

/// A small table made by the program itself, for the importer.
class RowSource : public TableSource
{
public:
    RowSource(QStringList header, std::vector<QStringList> rows)
        : m_header(std::move(header))
        , m_rows(std::move(rows))
    {
    }
    Result<QStringList> header() override
    {
        return m_header;
    }
    Result<bool> next(Row& row) override
    {
        if (m_next == m_rows.size())
            return false;
        const QStringList& cells = m_rows[m_next++];
        row.number = row.line = static_cast<qint64>(m_next) + 1;
        row.cells.assign(cells.begin(), cells.end());
        row.error.reset();
        return true;
    }

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
    size_t m_next = 0;
};

}
