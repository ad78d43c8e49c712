// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"

namespace pact::ui {

/// What one commitment reported, period by period: amounts where it counts something, else percents. A plain value.
struct ReportSeries
{
    struct Column
    {
        domain::Period period;
        std::optional<domain::Decimal> value;
        bool missing = false; ///< closed, and nobody reported
    };
    std::vector<Column> columns; ///< oldest first, at most twelve
    bool amounts = false;
    QString unit;                ///< of the amounts, or %

    /// The finding, as a sentence; empty without any report.
    QString finding() const;
    /// What the columns count.
    QString caption(const QString& indicator) const;
};

ReportSeries reportSeries(const models::CommitmentDetail& detail, QDate day, const domain::LightSettings& settings);

}
