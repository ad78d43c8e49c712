// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/clausecounts.h"
#include "store/recordreader.h"

namespace pact::models {

using namespace pact::domain;

/// An agreement with what its commitments come to.
struct AgreementRow
{
    Record record;
    store::GroupCounts counts; ///< of its pledges, whatever they are shown by

    qint64 light(Light light) const
    {
        return counts.lights.at(static_cast<size_t>(light));
    }
};

/// A paragraph of its text, with the commitments that name it.
struct ClauseRow
{
    QString number;
    QString text;
    qint64 items = 0;
    store::LightCounts lights{};
};

/// One of the two parties, with its units and people as they are on the day asked for.
struct AgreementSide
{
    struct Unit
    {
        Record unit;
        std::vector<Record> people; ///< by name
    };
    Ref party;
    std::vector<Unit> units; ///< by name
};

/// What belongs to one agreement besides its commitments.
struct AgreementContents
{
    std::vector<ClauseRow> clauses; ///< of the newest version of its text, in their order
    std::vector<AgreementSide> sides; ///< those that it names
};

/// Every agreement, by its code.
Result<std::vector<AgreementRow>> readAgreements(store::Database& database, const Catalogue& catalogue, QDate day);
Result<AgreementContents> readAgreementContents(store::Database& database, const Catalogue& catalogue, const Record& agreement, QDate day);

}
