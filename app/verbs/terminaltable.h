// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/context.h"

namespace pact::verbs {

/// A table for the terminal: columns aligned by what characters take there, two spaces between them, a rule under the
/// header. The first rows settle the widths and the rest follows as it comes, so that memory does not grow with the table;
/// a later cell that is too long is elided.
class TerminalTable
{
public:
    struct Column
    {
        QString title;
        bool right = false;   ///< numbers
        int widest = 60;      ///< longer cells are elided
    };

    TerminalTable(Context& context, std::vector<Column> columns);
    /// As many cells as columns; line breaks become spaces.
    void row(QStringList cells);
    /// Prints what is left. Nothing at all, not even the header, when there was no row.
    void finish();

private:
    void settle();
    void print(const QStringList& cells);

    static constexpr size_t sampleSize = 1000;

    Context& m_context;
    std::vector<Column> m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_waiting;
    bool m_settled = false;
};

}
