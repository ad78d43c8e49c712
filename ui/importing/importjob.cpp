// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importjob.h"

#include "exchange/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Error;
using domain::Kind;
using domain::Result;
using domain::TableSource;

namespace {

/// A file being read as a table.
struct OpenTable
{
    std::unique_ptr<QFile> file;
    std::unique_ptr<TableSource> source;
};

Result<OpenTable> openTable(const ImportRequest& request)
{
    OpenTable table{std::make_unique<QFile>(request.file), nullptr};
    if (!table.file->open(QIODevice::ReadOnly)) {
        if (!table.file->exists())
            return domain::fail(Error::Code::FileMissing, {request.file});
        return domain::fail(Error::Code::Io, {request.file, table.file->errorString()});
    }
    const auto format = exchange::formatOf(request.file, *table.file);
    if (!format)
        return domain::fail(format);
    table.source = exchange::makeReader(*format, *table.file, {.name = request.file, .encoding = request.encoding, .separator = {}});
    return table;
}

Result<const Kind*> kindOf(const ImportRequest& request)
{
    if (request.kind)
        return request.kind;
    const domain::Catalogue& catalogue = *request.options.catalogue;
    auto table = openTable(request);
    if (!table)
        return domain::fail(table);
    const auto columns = table->source->header();
    if (!columns)
        return domain::fail(columns);
    if (const Kind* named = catalogue.find(table->source->kind()))
        return named;
    return &fittingKind(*columns, catalogue);
}

}

const Kind& fittingKind(const QStringList& columns, const domain::Catalogue& catalogue)
{
    const auto known = [&](const Kind& kind) {
        return std::ranges::count_if(columns, [&](const QString& column) { return kind.find(column) >= 0; });
    };
    const Kind* best = &catalogue.kind(u"commitments"_s);
    for (const auto& kind : catalogue.kinds()) {
        if (known(*kind) > known(*best))
            best = kind.get();
    }
    return *best;
}

ImportAnswer runImport(const ImportRequest& request, const std::function<bool(qint64)>& progress)
{
    ImportAnswer answer;
    const auto kind = kindOf(request);
    if (!kind) {
        answer.result = domain::fail(kind);
        return answer;
    }
    answer.kind = *kind;
    auto table = openTable(request);
    if (!table) {
        answer.result = domain::fail(table);
        return answer;
    }
    auto ledger = store::Ledger::open(request.ledger, request.options);
    if (!ledger) {
        answer.result = domain::fail(ledger);
        return answer;
    }
    store::ImportOptions options;
    options.kind = answer.kind;
    options.acceptValid = true;
    // A trial shows conflicts as such; only the import itself needs the choice.
    options.onConflict = request.trial ? store::ImportOptions::OnConflict::Refuse : request.onConflict;
    options.name = QFileInfo(request.file).fileName();
    options.dryRun = request.trial;
    qint64 rows = 0;
    options.onRow = [&](const store::PlannedRow& row) {
        if (request.trial)
            answer.rows.push_back(row);
        return progress(++rows);
    };
    answer.result = store::importTable(**ledger, *table->source, options);
    return answer;
}

Result<> saveRejected(const ImportRequest& request, const QHash<qint64, QString>& reasons, const QString& target)
{
    auto table = openTable(request);
    if (!table)
        return domain::fail(table);
    auto columns = table->source->header();
    if (!columns)
        return domain::fail(columns);
    auto output = exchange::OutputFile::open(target, request.ledger);
    if (!output)
        return domain::fail(output);
    const auto sink = exchange::makeWriter(exchange::Format::Csv, (*output)->device(), {});
    std::vector<domain::TableSink::Column> head;
    for (const QString& column : std::as_const(*columns))
        head.push_back({column});
    head.push_back({QCoreApplication::translate("pact::ui::ImportPreview", "Reason")});
    if (auto written = sink->header(head); !written)
        return written;
    TableSource::Row row;
    for (;;) {
        const auto more = table->source->next(row);
        if (!more)
            return domain::fail(more);
        if (!*more)
            break;
        if (!reasons.contains(row.number))
            continue;
        row.cells.resize(head.size());
        row.cells.back() = reasons.value(row.number);
        if (auto written = sink->row(row.cells); !written)
            return written;
    }
    if (auto finished = sink->finish(); !finished)
        return finished;
    return (*output)->commit();
}

}
