// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablecopy.h"
#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

QString quoted(const QString& text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// A spreadsheet shall not read 10.10 as a number, nor a number as text.
QString htmlCell(const QString& text, bool number)
{
    const QString inside = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return number ? u"<td>%1</td>"_s.arg(inside) : u"<td style='mso-number-format:\"\\@\"'>%1</td>"_s.arg(inside);
}

}

CopiedTable copyTable(const QAbstractItemModel& model, const std::vector<int>& rows, const std::vector<int>& columns, bool withHeaders)
{
    QStringList lines;
    QString html;
    if (withHeaders) {
        QStringList titles;
        html += u"<tr>"_s;
        for (const int column : columns) {
            titles << quoted(model.headerData(column, Qt::Horizontal).toString());
            html += u"<th>%1</th>"_s.arg(titles.last().toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines << titles.join(u'\t');
    }
    for (const int row : rows) {
        if (model.index(row, 0).data(IsGroupRole).toBool())
            continue;
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const bool number = (model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            const QString text = index.data(number ? Qt::EditRole : Qt::DisplayRole).toString();
            cells << quoted(text);
            html += htmlCell(text, number && !text.isEmpty());
        }
        html += u"</tr>"_s;
        lines << cells.join(u'\t');
    }
    return {lines.join(u'\n'), u"<meta charset=\"utf-8\"><table>%1</table>"_s.arg(html)};
}

}
