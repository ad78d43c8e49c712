// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/formatof.h"
#include "store/lookback.h"
#include "store/recordreader.h"
#include "ui/host/page.h"

namespace pact::ui {

/// Writing what a page shows to a file: its rows, its columns, in its order.
struct ExportRequest
{
    store::Viewpoint from;
    domain::LightSettings lights;
    ShownRows rows;
    exchange::Format format = exchange::Format::Csv;
    bool labels = false; ///< heads as people read them; else field keys. JSON always has keys.
    QString target;
};

/// For a worker's thread, with a connection of its own. The file appears whole or not at all. `progress` is told the rows
/// written and returns false to cancel (Cancelled). Returns the number of rows.
domain::Result<qint64> runExport(const ExportRequest& request, const std::function<bool(qint64 rows)>& progress);

}
