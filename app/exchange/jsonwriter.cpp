// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"
#include "exchange/jsontext.h"

namespace pact::exchange {

using domain::Result;

JsonWriter::JsonWriter(QIODevice& device, QString kind)
    : m_output(device)
    , m_kind(std::move(kind))
{
}

Result<> JsonWriter::header(const std::vector<Column>& columns)
{
    for (const Column& column : columns) {
        m_cells.push_back(column.cell);
        m_keys.push_back(jsonString(column.name).toUtf8() + ": ");
    }
    m_output.put(QByteArrayView("{\n  \"kind\": "));
    m_output.put(jsonString(m_kind));
    m_output.put(QByteArrayView(",\n  \"records\": ["));
    return m_output.endRow(0);
}

Result<> JsonWriter::row(const std::vector<QString>& cells)
{
    Q_ASSERT(cells.size() == m_cells.size());
    m_output.put(m_number == 0 ? QByteArrayView("\n    {") : QByteArrayView(",\n    {"));
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_output.put(QByteArrayView(", "));
        m_output.put(m_keys[i]);
        putCell(cells[i], m_cells[i]);
    }
    m_output.put('}');
    return m_output.endRow(++m_number);
}

Result<> JsonWriter::finish()
{
    m_output.put(m_number == 0 ? QByteArrayView("]\n}\n") : QByteArrayView("\n  ]\n}\n"));
    return m_output.flush();
}

void JsonWriter::putCell(QStringView text, Cell cell)
{
    if (text.isEmpty()) {
        m_output.put(QByteArrayView("null"));
    } else if (cell == Cell::List) {
        m_output.put('[');
        for (qsizetype from = 0; from >= 0;) {
            const qsizetype end = text.indexOf(u';', from);
            putString(end < 0 ? text.sliced(from) : text.sliced(from, end - from));
            from = end < 0 ? -1 : end + 1;
            if (from >= 0)
                m_output.put(QByteArrayView(", "));
        }
        m_output.put(']');
    } else if (cell == Cell::Number && isJsonNumber(text)) {
        m_output.put(text);
    } else {
        putString(text);
    }
}

void JsonWriter::putString(QStringView text)
{
    if (needsJsonEscapes(text)) {
        m_output.put(jsonString(text));
        return;
    }
    m_output.put('"');
    m_output.put(text);
    m_output.put('"');
}

}
