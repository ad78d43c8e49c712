// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/facts.h"
#include "models/rollupdetail.h"
#include "store/ledger.h"
#include "store/recordreader.h"

namespace pact::models {

using namespace pact::domain;

/// One commitment with all that belongs to it, as the rules and the detail pane need it.
struct CommitmentDetail
{
    store::ReadRow row;
    std::vector<Record> reports;    ///< by period, newest first
    std::vector<Record> extensions; ///< by date of application, newest first
    std::vector<Record> closures;   ///< newest first
    std::vector<Record> occurrences; ///< by due date, newest first
    std::vector<store::ReadRow> attachments; ///< by name
    CommitmentFacts facts;
    std::optional<RollUpDetail> rollUp; ///< none: its actual is typed or reported

    const Value& value(const QString& key) const
    {
        return row.record.value(key);
    }
    /// The report for a period, or nullptr.
    const Record* report(const QString& period) const;
    /// The extension that waits for a decision, or nullptr.
    const Record* pendingExtension() const;
    bool isClosed() const;
};

/// Through the ledger's own connection: a handful of rows. NotFound.
Result<CommitmentDetail> readDetail(store::Ledger& ledger, RecordId commitment);

/// A period for which a report can be filed, newest first: the current one and the closed ones nobody reported on.
struct ReportPeriod
{
    Period period;
    bool late = false; ///< closed, its report is missing: 补报
    bool filed = false;
};
std::vector<ReportPeriod> reportPeriods(const CommitmentDetail& detail, QDate day, const LightSettings& settings);

}
