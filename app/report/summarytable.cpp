// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summarytable.h"

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

const SummaryTable* listOf(const SummaryDocument& document)
{
    for (const SummarySection& section : document.sections) {
        for (const SummaryBlock& block : section.blocks) {
            if (const auto* table = std::get_if<SummaryTable>(&block); table && table->list)
                return table;
        }
    }
    return nullptr;
}

QString noDash(const QString& text)
{
    return text == u"—" ? QString() : text;
}

/// A due date in words (长期坚持) is no date.
QString fileText(const SummaryColumn& column, const SummaryCell& cell)
{
    if (cell.light)
        return lightKey(*cell.light);
    if (column.key == u"due" && !QDate::fromString(cell.text, Qt::ISODate).isValid())
        return {};
    return noDash(cell.text);
}

}

Result<> writeSummaryTable(const SummaryDocument& document, TableSink& sink)
{
    std::vector<TableSink::Column> columns{{u"domain"_s}, {u"nature"_s}};
    const SummaryTable* list = listOf(document);
    const SummaryTable empty;
    if (!list)
        list = &empty;
    for (const SummaryColumn& column : list->columns) {
        columns.push_back({column.key, column.right ? TableSink::Cell::Number : TableSink::Cell::Text});
        if (!column.belowKey.isEmpty())
            columns.push_back({column.belowKey});
    }
    if (auto r = sink.header(columns); !r)
        return fail(r);
    QString domain;
    for (const SummaryRow& row : list->rows) {
        if (row.kind == SummaryRow::Kind::Group) {
            domain = row.cells.front().lead;
            continue;
        }
        std::vector<QString> cells{domain, row.cells.front().light ? u"pledge"_s : u"proposal"_s};
        for (size_t c = 0; c < row.cells.size(); ++c) {
            cells.push_back(fileText(list->columns[c], row.cells[c]));
            if (!list->columns[c].belowKey.isEmpty())
                cells.push_back(noDash(row.cells[c].below));
        }
        if (auto r = sink.row(cells); !r)
            return fail(r);
    }
    return sink.finish();
}

}
