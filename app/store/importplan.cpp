// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importplan.h"

#include "store/readahead.h"
#include "store/rowplanner.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

struct Words
{
    QString key;
    Text label;
};

const Words& wordsOf(Outcome outcome)
{
    static const std::array<Words, 5> all{{
        {u"new"_s, {u"新增"_s, u"New"_s}},
        {u"changed"_s, {u"更改"_s, u"Changed"_s}},
        {u"unchanged"_s, {u"未变"_s, u"Unchanged"_s}},
        {u"conflict"_s, {u"冲突"_s, u"Conflict"_s}},
        {u"rejected"_s, {u"退回"_s, u"Rejected"_s}},
    }};
    return all.at(static_cast<size_t>(outcome));
}

/// Plans the rows one by one while the ledger takes their changes: the file is read once, and nothing of it is kept.
class PlannedSource : public ChangeSource
{
public:
    PlannedSource(RowPlanner& planner, TableSource& table, const ImportOptions& options, ImportResult& result)
        : m_planner(planner)
        , m_table(table)
        , m_options(options)
        , m_result(result)
    {
    }

    Result<bool> next(Change& change) override
    {
        while (m_next == m_pending.size()) {
            auto row = m_table.next();
            if (!row)
                return fail(row);
            if (!*row)
                return finished();
            auto plan = m_planner.plan(**row);
            if (!plan)
                return fail(plan);
            ++m_result.counts.at(static_cast<size_t>(plan->row.outcome));
            if (m_options.onRow && !m_options.onRow(plan->row))
                return fail(Error::Code::Cancelled);
            m_pending = std::move(plan->changes);
            m_next = 0;
            // Once the set cannot be kept any more, the rest is only looked at.
            if (m_options.dryRun || plan->row.outcome == Outcome::Rejected || refused())
                m_pending.clear();
        }
        change = std::move(m_pending[m_next++]);
        return true;
    }

    bool refused() const
    {
        const bool rejected = m_result.count(Outcome::Rejected) > 0 && !m_options.acceptValid;
        return rejected || m_result.count(Outcome::Conflict) > 0;
    }

private:
    Result<bool> finished()
    {
        if (refused())
            return fail(Error::Code::Rejected, {QString::number(m_result.count(Outcome::Rejected)), QString::number(m_result.count(Outcome::Conflict))});
        if (m_options.dryRun || m_result.count(Outcome::New) + m_result.count(Outcome::Changed) == 0)
            return fail(Error::Code::Cancelled);
        return false;
    }

    RowPlanner& m_planner;
    ReadAhead m_table;
    const ImportOptions& m_options;
    ImportResult& m_result;
    std::vector<Change> m_pending;
    size_t m_next = 0;
};

}

QString outcomeKey(Outcome outcome)
{
    return wordsOf(outcome).key;
}

Text outcomeLabel(Outcome outcome)
{
    return wordsOf(outcome).label;
}

Result<ImportResult> importTable(Ledger& ledger, TableSource& table, const ImportOptions& options)
{
    auto header = table.header();
    if (!header)
        return fail(header);
    auto columns = ImportColumns::match(*options.kind, *header);
    if (!columns)
        return fail(columns);
    RowPlanner planner(ledger, *options.kind, std::move(*columns), options);
    if (auto prepared = planner.prepare(); !prepared)
        return fail(prepared);
    ImportResult result;
    bool cancelled = false;
    ImportOptions watched = options;
    if (options.onRow) {
        watched.onRow = [&](const PlannedRow& row) {
            cancelled = !options.onRow(row);
            return !cancelled;
        };
    }
    PlannedSource source(planner, table, watched, result);
    if (options.dryRun) {
        // Only read: no lock is taken, and a read-only ledger will do.
        Change ignored;
        for (;;) {
            auto more = source.next(ignored);
            if (!more && more.error().code == Error::Code::Rejected)
                result.refused = true;
            else if (!more && (more.error().code != Error::Code::Cancelled || cancelled))
                return fail(more);
            if (!more || !*more)
                break;
        }
        result.created = planner.created();
        return result;
    }
    auto written = ledger.apply({.author = {}, .origin = options.origin, .act = Act::Import, .reason = {}, .subject = options.name, .detail = options.kind->key(), .undoes = {}, .id = {}}, source);
    result.created = planner.created();
    if (written) {
        result.change = *written;
        return result;
    }
    if (written.error().code == Error::Code::Rejected) {
        result.refused = true;
        return result;
    }
    if (written.error().code == Error::Code::Cancelled && !cancelled)
        return result;
    return fail(written);
}

}
