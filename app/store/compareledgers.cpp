// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/compare.h"

#include "store/kindsql.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// The ids of one kind in order, each with the digest of its record, read ahead by pages.
class Ids
{
public:
    Ids(Database& database, const Kind& kind)
        : m_database(database)
        , m_sql(u"SELECT id, _digest FROM %1 WHERE id > ? ORDER BY id LIMIT %2"_s.arg(quoted(kind.table())).arg(pageSize))
    {
    }
    /// To the next one; false behind the last.
    Result<bool> next()
    {
        if (++m_at >= m_page.size()) {
            auto rows = select(m_database, m_sql, {m_page.empty() ? u""_s : m_page.back().first});
            if (!rows)
                return fail(rows);
            m_page.clear();
            m_at = 0;
            while (rows->next())
                m_page.emplace_back(rows->text(0), rows->value(1).toByteArray());
            if (auto whole = m_database.readFailure(); !whole)
                return fail(whole);
        }
        m_ended = m_page.empty();
        return !m_ended;
    }
    bool ended() const
    {
        return m_ended;
    }
    const QString& id() const
    {
        return m_page[m_at].first;
    }
    const QByteArray& digest() const
    {
        return m_page[m_at].second;
    }

private:
    static constexpr int pageSize = 1000;
    Database& m_database;
    QString m_sql;
    std::vector<std::pair<QString, QByteArray>> m_page;
    size_t m_at = 0;
    bool m_ended = false;
};

Result<Record> load(Database& database, const KindSql& sql, const QString& id)
{
    auto row = select(database, sql.select() + u" WHERE t.id = ?"_s, {id});
    if (!row)
        return fail(row);
    if (!row->next())
        return fail(Error::Code::NotFound, {sql.kind().one().now(), id});
    Record record = sql.read(*row);
    row->finish();
    if (auto links = sql.readLinks(database, record); !links)
        return fail(links);
    return record;
}

Difference difference(const Kind& kind, const std::optional<Record>& before, const std::optional<Record>& after)
{
    const Record& named = after ? *after : *before;
    Difference found{.change = {.kind = &kind, .op = !before ? Op::Add : !after ? Op::Remove : Op::Edit, .id = named.id(), .subject = named.subject(), .fields = {}, .updatedBefore = {}}, .code = named.code()};
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (!kind.field(i).isKept())
            continue;
        const Value then = before ? before->value(i) : Value();
        const Value now = after ? after->value(i) : Value();
        if (then != now)
            found.change.fields.push_back({i, then, now});
    }
    return found;
}

}

Result<> compareLedgers(Database& from, Database& to, const Catalogue& catalogue, std::optional<Op> only, const TakeDifference& take)
{
    for (const auto& kind : catalogue.kinds()) {
        const KindSql sql(*kind, catalogue);
        Ids earlier(from, *kind);
        Ids later(to, *kind);
        auto moved = earlier.next();
        if (moved)
            moved = later.next();
        while (moved && !(earlier.ended() && later.ended())) {
            const int order = earlier.ended() ? 1 : later.ended() ? -1 : QString::compare(earlier.id(), later.id());
            const Op op = order < 0 ? Op::Remove : order > 0 ? Op::Add : Op::Edit;
            if ((order != 0 || earlier.digest() != later.digest()) && (!only || *only == op)) {
                std::optional<Record> before;
                std::optional<Record> after;
                if (order <= 0) {
                    auto record = load(from, sql, earlier.id());
                    if (!record)
                        return fail(record);
                    before = std::move(*record);
                }
                if (order >= 0) {
                    auto record = load(to, sql, later.id());
                    if (!record)
                        return fail(record);
                    after = std::move(*record);
                }
                auto more = take(difference(*kind, before, after));
                if (!more)
                    return fail(more);
                if (!*more)
                    return {};
            }
            if (order <= 0)
                moved = earlier.next();
            if (moved && order >= 0)
                moved = later.next();
        }
        if (!moved)
            return fail(moved);
    }
    return {};
}

}
