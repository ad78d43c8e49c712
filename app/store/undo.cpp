// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "store/historyrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int pageSize = 500;

Result<std::optional<ChangeInfo>> first(Database& database, const QString& sql, const QVariantList& values)
{
    auto rows = select(database, sql, values);
    if (!rows)
        return fail(rows);
    return rows->next() ? std::optional(changeInfoFrom(*rows)) : std::nullopt;
}

}

Result<std::optional<ChangeInfo>> undoCandidate(Database& database, const QString& author)
{
    return first(database, changeInfoSelect() + u" WHERE author = ? AND stands = 1 AND origin IN ('edit', 'import') ORDER BY seq DESC LIMIT 1"_s, {author});
}

Result<std::optional<ChangeInfo>> redoCandidate(Database& database, const QString& author)
{
    auto newest = first(database, changeInfoSelect() + u" WHERE author = ? AND origin = 'undo' AND stands = 1 ORDER BY seq DESC LIMIT 1"_s, {author});
    if (!newest || !*newest)
        return newest;
    auto later = first(database, changeInfoSelect() + u" WHERE author = ? AND origin IN ('edit', 'import') AND seq > ? LIMIT 1"_s, {author, (*newest)->sequence});
    if (!later)
        return later;
    return *later ? std::optional<ChangeInfo>() : *newest;
}

Result<ChangeInfo> undoTarget(Database& database, const ChangeInfo& named)
{
    if (named.origin != Origin::Redo || !named.undoes)
        return named;
    auto root = first(database, changeInfoSelect() + u" WHERE s.id = (SELECT undoes FROM change_set WHERE id = ?)"_s, {named.undoes->toString()});
    if (!root)
        return fail(root);
    return *root ? **root : named;
}

Result<> markTakenBack(Database& database, const ChangeInfo& taken)
{
    if (auto marked = execute(database, u"UPDATE change_set SET stands = 0 WHERE seq = ?"_s, {taken.sequence}); !marked)
        return marked;
    // What an undo had taken back stands again when the undo is taken back, and can be undone once more.
    if (taken.undoes)
        return execute(database, u"UPDATE change_set SET stands = 1 WHERE id = ?"_s, {taken.undoes->toString()});
    // With it goes what had put it back after an earlier undo.
    return execute(database, u"UPDATE change_set SET stands = 0 WHERE seq > ? AND origin = 'redo' AND stands = 1 AND undoes IN (SELECT id FROM change_set WHERE seq > ? AND undoes = ?)"_s,
                   {taken.sequence, taken.sequence, taken.id.toString()});
}

InverseSource::InverseSource(Database& database, const Catalogue& catalogue, const ChangeInfo& set)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_sequence(set.sequence)
    , m_count(set.count)
{
}

bool InverseSource::isLong() const
{
    return m_count > pageSize;
}

void InverseSource::end()
{
    m_reader.reset();
}

Result<> InverseSource::readPage()
{
    if (isLong() && !m_reader) {
        auto reader = Database::open(m_database.path(), Database::Access::ReadOnly);
        if (!reader)
            return fail(reader);
        m_reader = std::move(*reader);
    }
    const QString before = m_position < 0 ? QString() : u" AND position < %1"_s.arg(m_position);
    auto rows = select(m_reader ? *m_reader : m_database,
                       changeSelect() + u" WHERE seq = ?%1 ORDER BY position DESC LIMIT %2"_s.arg(before).arg(pageSize), {m_sequence});
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        m_position = rows->integer(6);
        if (auto read = changeFrom(*rows, m_catalogue))
            m_page.push_back(std::move(*read));
    }
    std::ranges::reverse(m_page);
    return {};
}

Result<bool> InverseSource::next(Change& change)
{
    if (m_page.empty()) {
        if (auto read = readPage(); !read)
            return fail(read);
        if (m_page.empty())
            return false;
    }
    change = std::move(m_page.back());
    m_page.pop_back();
    change.op = change.op == Op::Add ? Op::Remove : change.op == Op::Remove ? Op::Add : Op::Edit;
    for (FieldChange& field : change.fields)
        std::swap(field.before, field.after);
    return true;
}

}
