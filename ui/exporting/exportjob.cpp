// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportjob.h"

#include "domain/catalogue/fieldtext.h"
#include "exchange/outputfile.h"

namespace pact::ui {

using domain::Error;
using domain::Field;
using domain::FieldType;
using domain::Result;
using domain::TableSink;

namespace {

TableSink::Cell cellOf(const Field& field)
{
    if (field.type == FieldType::Number)
        return TableSink::Cell::Number;
    return field.type == FieldType::References || field.type == FieldType::TextList ? TableSink::Cell::List : TableSink::Cell::Text;
}

Result<qint64> writeRows(store::Database& database, const ExportRequest& request, TableSink& sink, const std::function<bool(qint64)>& progress)
{
    const domain::Kind& kind = *request.rows.query.kind;
    const bool labels = request.labels && request.format != exchange::Format::Json;
    std::vector<TableSink::Column> head;
    for (const int index : request.rows.fields) {
        const Field& field = kind.field(index);
        head.push_back({labels ? field.label.now() : field.key, cellOf(field)});
    }
    if (const auto written = sink.header(head); !written)
        return domain::fail(written);
    qint64 count = 0;
    std::vector<QString> cells(head.size());
    store::RecordReader reader(database, *request.from.catalogue, request.lights);
    const auto read = reader.each(request.rows.query, [&](const store::ReadRow& row) -> Result<bool> {
        for (size_t i = 0; i < cells.size(); ++i) {
            const int index = request.rows.fields.at(i);
            cells.at(i) = domain::fileText(kind.field(index), row.record.value(index));
        }
        if (const auto written = sink.row(cells); !written)
            return domain::fail(written);
        if (!progress(++count))
            return domain::fail(Error::Code::Cancelled);
        return true;
    });
    if (!read)
        return domain::fail(read);
    if (const auto finished = sink.finish(); !finished)
        return domain::fail(finished);
    return count;
}

}

Result<qint64> runExport(const ExportRequest& request, const std::function<bool(qint64)>& progress)
{
    auto database = store::openAt(request.from);
    if (!database)
        return domain::fail(database);
    auto file = exchange::OutputFile::open(request.target, request.from.ledger);
    if (!file)
        return domain::fail(file);
    const auto sink = exchange::makeWriter(request.format, (*file)->device(), request.rows.query.kind->key());
    const auto count = writeRows(**database, request, *sink, progress);
    if (!count)
        return count;
    if (const auto placed = (*file)->commit(); !placed)
        return domain::fail(placed);
    return count;
}

}
