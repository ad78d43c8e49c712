// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "exchange/readoptions.h"
#include <QIODevice>
#include <memory>

namespace pact::exchange {

/// The formats that tables are read from and written to.
enum class Format { Csv, Tsv, Json };

/// "csv", "tsv", "json" as --format takes them, any case. NotAvailable for a known one that this version cannot handle
/// ("xlsx", "ods", "ics"), else UnknownFormat.
domain::Result<Format> formatFromName(const QString& name);

/// What a file holds. The content decides where it has a signature (workbooks, databases, PDF), then the ending of `name`,
/// then the first character and the separator of the first line. `device` is seekable and left at its beginning.
/// NotAvailable with "xlsx" or "ods"; UnknownFormat with `name` for what is no table; EmptyFile with `name`.
domain::Result<Format> formatOf(const QString& name, QIODevice& device);

/// The reader for a format; `device` outlives it.
std::unique_ptr<domain::TableSource> makeReader(Format format, QIODevice& device, const ReadOptions& options);

/// The writer for a format; `device` outlives it. Only JSON carries the `kind`.
std::unique_ptr<domain::TableSink> makeWriter(Format format, QIODevice& device, const QString& kind);

}
