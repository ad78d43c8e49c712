// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findings.h"

namespace pact::store {

namespace {
constexpr size_t limit = 1000;
constexpr qint64 tellEvery = 256;
}

Findings::Findings(Progress progress, qint64 total)
    : m_progress(std::move(progress))
    , m_total(total)
{
}

void Findings::add(Problem::Code code, const QStringList& args)
{
    if (m_problems.size() < limit)
        m_problems.push_back({code, args});
}

domain::Result<> Findings::step()
{
    if (++m_done % tellEvery == 0 && m_progress && !m_progress(m_done, m_total))
        return domain::fail(domain::Error::Code::Cancelled);
    return {};
}

std::vector<Problem> Findings::take()
{
    return std::move(m_problems);
}

}
