// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/historyquery.h"
#include <functional>
#include <span>

namespace pact::store {

using namespace pact::domain;

/// Where a set stands in the history, and no more of it: a million of them fit into memory.
struct HistoryPlace
{
    qint64 sequence = 0;
    QDate day;          ///< local
    bool stands = true;
};

/// A change with its place in its set.
struct PlacedChange
{
    qint64 position = 0; ///< from 1
    Change change;
    std::optional<RecordId> owner; ///< the record it belongs to
    const Kind* ownerKind = nullptr;
};

/// Reads the history, newest first, through one connection. No cursor stays open while a caller's function runs.
class HistoryReader
{
public:
    HistoryReader(Database& database, const Catalogue& catalogue);

    Result<> each(const HistoryQuery& query, const std::function<Result<bool>(const ChangeInfo&)>& take);
    Result<std::vector<ChangeInfo>> list(const HistoryQuery& query);
    /// Places of all that pass; infos() reads pages of them.
    Result<std::vector<HistoryPlace>> places(const HistoryQuery& query);
    /// The sets of these places, in no certain order. Keep to some hundreds.
    Result<std::vector<ChangeInfo>> infos(std::span<const qint64> sequences);
    /// The changes of one set, in order.
    Result<> changes(qint64 sequence, const std::function<Result<bool>(const Change&)>& take);
    /// At most `limit` of them behind a position. Those of a kind unknown to the catalogue are left out, so that fewer may
    /// come although more follow: the end is where `last` stays what it was. `last` becomes the last position read.
    Result<std::vector<PlacedChange>> page(qint64 sequence, qint64& last, int limit);
    /// By id, or the first characters of it when they name one. UnknownChange.
    Result<ChangeInfo> find(const QString& name);
    /// The set that took this one back, or put it back again; none while that does not stand itself.
    Result<std::optional<ChangeInfo>> takenBackBy(const ChangeInfo& change);
    /// Records of the kind that have been removed and were then called so (a code, or OWNER/LABEL), the latest first.
    Result<std::vector<RecordId>> removed(const Kind& kind, const QString& code);
    /// Everyone who has changed something, in alphabetical order.
    Result<QStringList> authors();
    /// Hash of the newest set; empty when there is none.
    Result<QByteArray> head();

private:
    Result<const Kind*> ownerKind(const PlacedChange& placed);

    Database& m_database;
    const Catalogue& m_catalogue;
};

}
