// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablecopy.h"
#include "domain/catalogue/fieldtext.h"
#include "models/recordcells.h"

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

TableCopier::TableCopier(const Kind& kind, std::vector<int> fields, bool withHeaders) : m_kind(kind), m_fields(std::move(fields))
{
    if (!withHeaders)
        return;
    QStringList titles;
    m_html = u"<tr>"_s;
    for (const int field : m_fields) {
        titles << quoted(columnTitle(kind.field(field)));
        m_html += u"<th>%1</th>"_s.arg(columnTitle(kind.field(field)).toHtmlEscaped());
    }
    m_html += u"</tr>"_s;
    m_lines << titles.join(u'\t');
}

void TableCopier::add(const store::ReadRow& row)
{
    QStringList cells;
    m_html += u"<tr>"_s;
    for (const int field : m_fields) {
        const bool number = isNumeric(m_kind.field(field));
        const bool lines = m_kind.field(field).type == FieldType::LongText;
        const QString text = number || lines ? fileText(m_kind.field(field), row.record.value(field)) : cellText(row, field);
        cells << quoted(text);
        m_html += htmlCell(text, number && !text.isEmpty());
    }
    m_html += u"</tr>"_s;
    m_lines << cells.join(u'\t');
}

CopiedTable TableCopier::result() const
{
    return {m_lines.join(u'\n'), u"<meta charset=\"utf-8\"><table>%1</table>"_s.arg(m_html)};
}

}
