// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importplan.h"

#include "store/keptbackups.h"
#include "store/readview.h"
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
    PlannedSource(Ledger& ledger, ImportColumns columns, TableSource& table, const ImportOptions& options, ImportResult& result)
        : m_ledger(ledger)
        , m_columns(std::move(columns))
        , m_table(table)
        , m_options(options)
        , m_result(result)
    {
    }

    bool isLong() const override
    {
        return true;
    }

    Result<bool> next(Change& change) override
    {
        if (!m_planner) {
            if (auto prepared = prepare(); !prepared)
                return fail(prepared);
        }
        while (m_next == m_pending.size()) {
            auto more = m_table.next(m_row);
            if (!more)
                return more;
            if (!*more)
                return finished();
            auto plan = m_planner->plan(m_row);
            if (!plan)
                return fail(plan);
            ++m_result.counts.at(static_cast<size_t>(plan->row.outcome));
            if (m_options.onRow && !m_options.onRow(plan->row)) {
                m_cancelled = true;
                return fail(Error::Code::Cancelled);
            }
            m_pending = std::move(plan->changes);
            m_next = 0;
            // Once the set cannot be kept any more, the rest is only looked at.
            if (m_options.dryRun || plan->row.outcome == Outcome::Rejected || refused())
                m_pending.clear();
        }
        change = std::move(m_pending[m_next++]);
        return true;
    }

    void end() override
    {
        if (m_planner)
            m_result.created = m_planner->created();
        m_planner.reset();
        m_view.reset();
        m_reader.reset();
    }

    /// Whether it was onRow that ended it.
    bool isCancelled() const
    {
        return m_cancelled;
    }

private:
    Result<> prepare()
    {
        if (!m_options.dryRun) {
            auto reader = Database::open(m_ledger.path(), Database::Access::ReadOnly);
            if (!reader)
                return fail(reader);
            m_reader = std::move(*reader);
            // One look at the ledger for all rows: every lookup would take and give up its locks otherwise.
            auto view = ReadView::begin(*m_reader);
            if (!view)
                return fail(view);
            m_view.emplace(std::move(*view));
        }
        m_planner = std::make_unique<RowPlanner>(m_ledger, m_reader ? *m_reader : m_ledger.database(), *m_options.kind, m_columns, m_options);
        return m_planner->prepare();
    }
    bool refused() const
    {
        const bool rejected = m_result.count(Outcome::Rejected) > 0 && !m_options.acceptValid;
        return rejected || m_result.count(Outcome::Conflict) > 0;
    }
    Result<bool> finished()
    {
        if (refused())
            return fail(Error::Code::Rejected, {QString::number(m_result.count(Outcome::Rejected)), QString::number(m_result.count(Outcome::Conflict))});
        if (m_options.dryRun || m_result.count(Outcome::New) + m_result.count(Outcome::Changed) == 0)
            return fail(Error::Code::Cancelled);
        return false;
    }

    Ledger& m_ledger;
    ImportColumns m_columns;
    TableSource& m_table;
    const ImportOptions& m_options;
    ImportResult& m_result;
    std::unique_ptr<Database> m_reader;
    std::optional<ReadView> m_view;     ///< of the ledger as it was when the import began
    std::unique_ptr<RowPlanner> m_planner;
    TableSource::Row m_row;
    std::vector<Change> m_pending;
    size_t m_next = 0;
    bool m_cancelled = false;
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
    ImportResult result;
    PlannedSource source(ledger, std::move(*columns), table, options, result);
    if (options.dryRun) {
        // Only read: no lock is taken, and a read-only ledger will do.
        Change ignored;
        Result<bool> more = true;
        while (more && *more)
            more = source.next(ignored);
        source.end();
        if (!more && more.error().code == Error::Code::Rejected)
            result.refused = true;
        else if (!more && (more.error().code != Error::Code::Cancelled || source.isCancelled()))
            return fail(more);
        return result;
    }
    BackedUpSource backedUp(ledger, source);
    auto written = ledger.apply({.author = {}, .origin = options.origin, .act = Act::Import, .reason = {}, .subject = options.name, .detail = options.kind->key(), .undoes = {}, .id = {}},
                                options.origin == Origin::Sample ? static_cast<ChangeSource&>(source) : backedUp);
    if (written) {
        result.change = *written;
        return result;
    }
    if (written.error().code == Error::Code::Rejected) {
        result.refused = true;
        return result;
    }
    if (written.error().code == Error::Code::Cancelled && !source.isCancelled())
        return result;
    return fail(written);
}

}
