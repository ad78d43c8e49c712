// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreader.h"

#include "store/historyrows.h"
#include "store/statement.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int pageSets = 500;
constexpr int pageChanges = 500;

}

HistoryReader::HistoryReader(Database& database, const Catalogue& catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

Result<> HistoryReader::each(const HistoryQuery& query, const std::function<Result<bool>(const ChangeInfo&)>& take)
{
    QVariantList values;
    const QString condition = historyCondition(query, values);
    qint64 before = std::numeric_limits<qint64>::max();
    for (int left = query.limit > 0 ? query.limit : std::numeric_limits<int>::max(); left > 0;) {
        const int wanted = std::min(left, pageSets);
        auto rows = select(m_database, changeInfoSelect() + condition + u" AND s.seq < ? ORDER BY s.seq DESC LIMIT %1"_s.arg(wanted), values + QVariantList{before});
        if (!rows)
            return fail(rows);
        std::vector<ChangeInfo> page;
        while (rows->next())
            page.push_back(changeInfoFrom(*rows));
        for (const ChangeInfo& info : page) {
            auto more = take(info);
            if (!more)
                return fail(more);
            if (!*more)
                return {};
        }
        if (page.size() < size_t(wanted))
            break;
        before = page.back().sequence;
        left -= wanted;
    }
    return m_database.readFailure();
}

Result<std::vector<ChangeInfo>> HistoryReader::list(const HistoryQuery& query)
{
    std::vector<ChangeInfo> all;
    auto done = each(query, [&all](const ChangeInfo& info) -> Result<bool> {
        all.push_back(info);
        return true;
    });
    if (!done)
        return fail(done);
    return all;
}

Result<std::vector<HistoryPlace>> HistoryReader::places(const HistoryQuery& query)
{
    QVariantList values;
    const QString condition = historyCondition(query, values);
    auto rows = select(m_database, u"SELECT s.seq, s.at, s.stands FROM change_set s"_s + condition + u" ORDER BY s.seq DESC"_s, values);
    if (!rows)
        return fail(rows);
    std::vector<HistoryPlace> places;
    while (rows->next())
        places.push_back({rows->integer(0), QDateTime::fromString(rows->text(1), Qt::ISODateWithMs).toLocalTime().date(), rows->integer(2) != 0});
    return places;
}

Result<std::vector<ChangeInfo>> HistoryReader::infos(std::span<const qint64> sequences)
{
    std::vector<ChangeInfo> all;
    if (sequences.empty())
        return all;
    const QVariantList values(sequences.begin(), sequences.end());
    auto rows = select(m_database, changeInfoSelect() + u" WHERE s.seq IN (%1)"_s.arg(placeholders(values.size())), values);
    if (!rows)
        return fail(rows);
    while (rows->next())
        all.push_back(changeInfoFrom(*rows));
    return all;
}

Result<std::vector<PlacedChange>> HistoryReader::page(qint64 sequence, qint64& last, int limit)
{
    auto rows = select(m_database, changeSelect() + u" WHERE seq = ? AND position > ? ORDER BY position LIMIT %1"_s.arg(limit), {sequence, last});
    if (!rows)
        return fail(rows);
    std::vector<PlacedChange> page;
    while (rows->next()) {
        last = rows->integer(6);
        if (auto change = changeFrom(*rows, m_catalogue))
            page.push_back({.position = last, .change = std::move(*change), .owner = RecordId::parse(rows->text(7))});
    }
    for (PlacedChange& placed : page) {
        const auto kind = ownerKind(placed);
        if (!kind)
            return fail(kind);
        placed.ownerKind = *kind;
    }
    return page;
}

Result<const Kind*> HistoryReader::ownerKind(const PlacedChange& placed)
{
    const Kind& kind = *placed.change.kind;
    if (!placed.owner || kind.ownerFields().empty())
        return nullptr;
    if (!kind.hasSeveralOwners())
        return m_catalogue.find(kind.field(kind.ownerFields().front()).target);
    // An edit does not say it, but how the owner came into the ledger does.
    auto rows = selectCached(m_database, u"SELECT kind FROM change WHERE record = ? LIMIT 1"_s, {placed.owner->toString()});
    if (!rows)
        return fail(rows);
    const Kind* found = (*rows)->next() ? m_catalogue.find((*rows)->text(0)) : nullptr;
    (*rows)->finish();
    return found;
}

Result<> HistoryReader::changes(qint64 sequence, const std::function<Result<bool>(const Change&)>& take)
{
    qint64 last = 0;
    for (qint64 before = -1; before != last;) {
        before = last;
        auto read = page(sequence, last, pageChanges);
        if (!read)
            return fail(read);
        for (const PlacedChange& placed : *read) {
            auto more = take(placed.change);
            if (!more)
                return fail(more);
            if (!*more)
                return {};
        }
    }
    return m_database.readFailure();
}

Result<ChangeInfo> HistoryReader::find(const QString& name)
{
    // A name is hexadecimal with hyphens: nothing in it means anything to LIKE.
    for (const QChar c : name) {
        if (!(c.isDigit() || c == u'-' || (c.toLower() >= u'a' && c.toLower() <= u'f')))
            return fail(Error::Code::UnknownChange, {name});
    }
    if (name.size() < 4)
        return fail(Error::Code::UnknownChange, {name});
    auto rows = select(m_database, changeInfoSelect() + u" WHERE s.id LIKE ? ORDER BY s.seq LIMIT 2"_s, {name.toLower() + u'%'});
    if (!rows)
        return fail(rows);
    if (!rows->next())
        return fail(Error::Code::UnknownChange, {name});
    const ChangeInfo info = changeInfoFrom(*rows);
    if (rows->next())
        return fail(Error::Code::UnknownChange, {name});
    return info;
}

Result<std::optional<ChangeInfo>> HistoryReader::takenBackBy(const ChangeInfo& change)
{
    auto rows = select(m_database, changeInfoSelect() + u" WHERE s.seq > ? AND s.undoes = ? AND s.stands = 1 ORDER BY s.seq DESC LIMIT 1"_s,
                       {change.sequence, change.id.toString()});
    if (!rows)
        return fail(rows);
    return rows->next() ? std::optional(changeInfoFrom(*rows)) : std::nullopt;
}

Result<std::vector<RecordId>> HistoryReader::removed(const Kind& kind, const QString& code)
{
    const QString label = code.section(u'/', -1);
    auto rows = select(m_database, changeSelect() + u" WHERE kind = ? AND op = 'remove' AND lower(subject) LIKE ? ESCAPE '!' ORDER BY seq DESC"_s,
                       {kind.key(), likePattern(label)});
    if (!rows)
        return fail(rows);
    std::vector<RecordId> found;
    while (rows->next()) {
        const auto change = changeFrom(*rows, m_catalogue);
        if (!change)
            continue;
        const Record record = recordIn(*change);
        const auto above = kind.hasSeveralOwners() ? record.owner() : record.value(kind.naturalKey().front()).ref();
        const bool named = record.label() == code || (above && above->label + u'/' + record.label() == code);
        if (named && std::ranges::find(found, change->id) == found.end())
            found.push_back(change->id);
    }
    return found;
}

Result<QStringList> HistoryReader::authors()
{
    auto rows = select(m_database, u"SELECT DISTINCT author FROM change_set ORDER BY author"_s);
    if (!rows)
        return fail(rows);
    QStringList authors;
    while (rows->next())
        authors << rows->text(0);
    return authors;
}

Result<QByteArray> HistoryReader::head()
{
    auto head = chainHead(m_database);
    return head ? Result<QByteArray>(std::move(head->hash)) : fail(head);
}

}
