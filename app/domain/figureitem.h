// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/facts.h"
#include "domain/rules/lightrule.h"
#include "domain/value.h"

namespace pact::domain {

/// A commitment as charts, rates and summaries count it.
struct FigureItem
{
    RecordId id;
    QString code;
    Text title;
    std::optional<Ref> agreement;
    std::optional<Ref> domain;
    std::optional<Ref> leadUnit;
    std::optional<Ref> partnerUnit;
    QString direction; ///< ours, theirs, joint
    QString problem;
    QString nextStep;
    CommitmentFacts facts;
};

}
