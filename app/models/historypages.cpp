// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the history's model that asks, takes answers over and keeps pages.
#include "models/historymodel.h"
#include "models/historytext.h"
#include "models/rowchanges.h"
#include <algorithm>

namespace pact::models {

namespace {

constexpr int pageRows = 64;
constexpr int pagesOnScreen = 4;
constexpr size_t firstRows = 200;

}

std::vector<qint64> HistoryModel::keysOnScreen() const
{
    std::vector<qint64> keys;
    for (const int page : m_recent) {
        for (int row = page * pageRows; row < std::min(rowCount(), (page + 1) * pageRows); ++row) {
            if (!isHead(row))
                keys.push_back(keyAt(row));
        }
    }
    return keys;
}

void HistoryModel::ask()
{
    m_pending.clear();
    m_today = m_ledger.clock().nowUtc().toLocalTime().date();
    m_runner.begin();
    m_runner.read<Answer>(
        [query = m_query, today = m_today, keep = keysOnScreen(), catalogue = &m_ledger.catalogue()](store::Database& database) -> Result<Answer> {
            store::HistoryReader history(database, *catalogue);
            Answer answer;
            auto places = history.places(query);
            if (!places)
                return fail(places);
            answer.places = std::move(*places);
            Summary& summary = answer.summary;
            summary.all = static_cast<qint64>(answer.places.size());
            summary.newest = answer.places.empty() ? QDate() : answer.places.front().day;
            for (const store::HistoryPlace& place : answer.places) {
                if (place.day != today)
                    continue;
                ++summary.today;
                summary.todayTakenBack += place.stands ? 0 : 1;
            }
            std::vector<qint64> wanted = keep;
            for (size_t i = 0; i < std::min(firstRows, answer.places.size()); ++i)
                wanted.push_back(answer.places[i].sequence);
            std::ranges::sort(wanted);
            wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
            auto infos = history.infos(wanted);
            if (!infos)
                return fail(infos);
            answer.infos = std::move(*infos);
            auto authors = history.authors();
            if (!authors)
                return fail(authors);
            summary.authors = std::move(*authors);
            auto head = history.head();
            if (!head)
                return fail(head);
            summary.head = *head;
            return answer;
        },
        [this](Answer& answer) { take(answer); });
}

std::vector<qint64> HistoryModel::keysOf(const std::vector<store::HistoryPlace>& places) const
{
    std::vector<qint64> keys;
    keys.reserve(places.size());
    qint64 head = 0;
    bool folded = false;
    for (const store::HistoryPlace& place : places) {
        // Where a clock was set back, a month comes again: its sets stay under the head that is there.
        const qint64 own = std::min(head, headKeyOf(place.day, m_today));
        if (own != head) {
            head = own;
            folded = m_folded.contains(head);
            keys.push_back(head);
        }
        if (!folded)
            keys.push_back(place.sequence);
    }
    return keys;
}

void HistoryModel::take(Answer& answer)
{
    m_cache.clear();
    for (ChangeInfo& info : answer.infos) {
        const qint64 key = info.sequence;
        m_cache.insert(key, new ChangeInfo(std::move(info)));
    }
    emit aboutToList();
    m_places = std::move(answer.places);
    m_summary = std::move(answer.summary);
    takeKeys(keysOf(m_places));
    // Whether a set stands may have changed anywhere; views repaint what they show.
    if (!m_keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_waiting = m_asking.isActive();
    emit listed();
    if (isLoaded())
        emit loaded();
}

void HistoryModel::takeKeys(std::vector<qint64> keys)
{
    // Mostly a few sets are new at the top: what is the same at both ends is not looked at.
    const size_t shorter = std::min(m_keys.size(), keys.size());
    const auto head = static_cast<size_t>(std::mismatch(m_keys.begin(), m_keys.begin() + static_cast<qsizetype>(shorter), keys.begin()).first - m_keys.begin());
    size_t tail = 0;
    while (tail < shorter - head && m_keys[m_keys.size() - 1 - tail] == keys[keys.size() - 1 - tail])
        ++tail;
    const auto middle = [head, tail](const std::vector<qint64>& all) {
        return std::vector<qint64>(all.begin() + static_cast<qsizetype>(head), all.end() - static_cast<qsizetype>(tail));
    };
    const RowChanges changes = rowChanges(middle(m_keys), middle(keys));
    const int offset = static_cast<int>(head);
    const auto set = [this](std::vector<qint64> now) {
        m_keys = std::move(now);
        m_pending.clear();
        m_headRows.clear();
        for (size_t row = 0; row < m_keys.size(); ++row) {
            if (m_keys[row] < 0)
                m_headRows.push_back(static_cast<int>(row));
        }
    };
    if (changes.replaced || !changes.reordered.empty()) {
        beginResetModel();
        m_recent.clear();
        set(std::move(keys));
        endResetModel();
        return;
    }
    for (const RowSpan& span : changes.removed) {
        const int first = offset + span.first;
        beginRemoveRows({}, first, first + span.count - 1);
        std::vector<qint64> left = m_keys;
        left.erase(left.begin() + first, left.begin() + first + span.count);
        set(std::move(left));
        endRemoveRows();
    }
    for (const RowSpan& span : changes.inserted) {
        const int first = offset + span.first;
        beginInsertRows({}, first, first + span.count - 1);
        std::vector<qint64> more = m_keys;
        more.insert(more.begin() + first, keys.begin() + first, keys.begin() + first + span.count);
        set(std::move(more));
        endInsertRows();
    }
}

void HistoryModel::toggleHead(int row)
{
    if (!isHead(row))
        return;
    const qint64 key = keyAt(row);
    if (!m_folded.remove(key))
        m_folded.insert(key);
    takeKeys(keysOf(m_places));
    if (const int head = rowOfKey(key); head >= 0)
        emit dataChanged(index(head, 0), index(head, ColumnCount - 1));
}

void HistoryModel::openHeads()
{
    m_folded.clear();
}

const ChangeInfo* HistoryModel::cached(int row) const
{
    const int page = row / pageRows;
    if (m_recent.isEmpty() || m_recent.first() != page) {
        m_recent.removeOne(page);
        m_recent.prepend(page);
        if (m_recent.size() > pagesOnScreen)
            m_recent.removeLast();
    }
    const ChangeInfo* change = m_cache.object(keyAt(row));
    if (!change)
        request(row);
    return change;
}

void HistoryModel::request(int row) const
{
    const int page = row / pageRows;
    if (m_pending.contains(page) || m_asking.isActive())
        return;
    std::vector<qint64> keys;
    for (int at = page * pageRows; at < std::min(rowCount(), (page + 1) * pageRows); ++at) {
        if (!isHead(at) && !m_cache.contains(keyAt(at)))
            keys.push_back(keyAt(at));
    }
    m_pending.insert(page);
    auto* self = const_cast<HistoryModel*>(this);
    m_runner.read<std::vector<ChangeInfo>>(
        [keys, catalogue = &m_ledger.catalogue()](store::Database& database) { return store::HistoryReader(database, *catalogue).infos(keys); },
        [self, page](std::vector<ChangeInfo>& infos) {
            self->m_pending.remove(page);
            for (ChangeInfo& info : infos) {
                const qint64 key = info.sequence;
                self->m_cache.insert(key, new ChangeInfo(std::move(info)));
            }
            const int first = page * pageRows;
            const int last = std::min(self->rowCount(), first + pageRows) - 1;
            if (first <= last)
                emit self->dataChanged(self->index(first, 0), self->index(last, ColumnCount - 1));
            if (self->isLoaded())
                emit self->loaded();
        });
}

}
