// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include <QBuffer>
#include <QHash>

namespace pact::tests {

/// A CSV file in memory, so that a test can look at cells and change one.
struct CsvTable
{
    QStringList header;
    std::vector<QStringList> rows;

    static CsvTable read(const QByteArray& csv)
    {
        QByteArray bytes = csv;
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        exchange::CsvReader reader(device, {.name = QStringLiteral("test.csv"), .encoding = QStringLiteral("utf-8"), .separator = ','});
        CsvTable table;
        if (auto header = reader.header())
            table.header = *header;
        domain::TableSource::Row row;
        while (reader.next(row).value_or(false))
            table.rows.emplace_back(row.cells.begin(), row.cells.end());
        return table;
    }
    QByteArray bytes() const
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        exchange::CsvWriter writer(device);
        std::vector<domain::TableSink::Column> columns;
        for (const QString& name : header)
            columns.push_back({name});
        bool good = writer.header(columns).has_value();
        for (const QStringList& row : rows)
            good = good && writer.row(std::vector<QString>(row.begin(), row.end())).has_value();
        good = good && writer.finish().has_value();
        return good ? device.data() : QByteArray();
    }
    QString& cell(const QString& code, const QString& column)
    {
        const qsizetype key = header.indexOf(QStringLiteral("code"));
        for (QStringList& row : rows) {
            if (row.at(key) == code)
                return row[header.indexOf(column)];
        }
        qFatal("no row %s", qUtf8Printable(code));
    }
};

}
