// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "store/problem.h"
#include "store/progress.h"
#include <vector>

namespace pact::store {

/// What a check has found so far, and how far it is.
class Findings
{
public:
    /// `total`: what step() will be called for.
    Findings(Progress progress, qint64 total);

    /// The first thousand are kept: more would only say the same.
    void add(Problem::Code code, const QStringList& args);
    /// One record or change more has been looked at. Cancelled.
    domain::Result<> step();
    std::vector<Problem> take();

private:
    Progress m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    std::vector<Problem> m_problems;
};

}
