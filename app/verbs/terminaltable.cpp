// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/terminaltable.h"

#include "verbs/textwidth.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

TerminalTable::TerminalTable(Context& context, std::vector<Column> columns)
    : m_context(context)
    , m_columns(std::move(columns))
{
}

void TerminalTable::row(QStringList cells)
{
    Q_ASSERT(static_cast<size_t>(cells.size()) == m_columns.size());
    for (QString& cell : cells)
        cell = onOneLine(cell);
    if (m_settled) {
        print(cells);
        return;
    }
    m_waiting.push_back(std::move(cells));
    if (m_waiting.size() == sampleSize)
        settle();
}

void TerminalTable::finish()
{
    if (!m_settled && !m_waiting.empty())
        settle();
}

void TerminalTable::settle()
{
    m_settled = true;
    QStringList titles;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        int width = 0;
        for (const QStringList& cells : m_waiting)
            width = std::max(width, std::min(textWidth(cells.at(qsizetype(c))), m_columns[c].widest));
        m_widths.push_back(std::max(width, textWidth(m_columns[c].title)));
        titles << m_columns[c].title;
    }
    print(titles);
    QStringList rules;
    for (const int width : m_widths)
        rules << QString(width, u'-');
    print(rules);
    for (const QStringList& cells : m_waiting)
        print(cells);
    m_waiting.clear();
}

void TerminalTable::print(const QStringList& cells)
{
    QString line;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const QString cell = elided(cells.at(qsizetype(c)), m_widths[c]);
        const QString gap(m_widths[c] - textWidth(cell), u' ');
        line += m_columns[c].right ? gap + cell : cell + gap;
        if (c + 1 < m_columns.size())
            line += u"  ";
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_context.print(line);
}

}
