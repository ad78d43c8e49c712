// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/changeset.h"
#include "store/database.h"
#include <functional>

namespace pact::store {

using namespace pact::domain;

struct HistoryQuery
{
    std::optional<RecordId> record; ///< only changes that touch it or what belongs to it
    QDateTime since;                ///< UTC; invalid: from the beginning
    int limit = 0;                  ///< 0: all
};

/// Reads the history, newest first, through one connection.
class HistoryReader
{
public:
    HistoryReader(Database& database, const Catalogue& catalogue);

    Result<> each(const HistoryQuery& query, const std::function<Result<bool>(const ChangeInfo&)>& take);
    Result<std::vector<ChangeInfo>> list(const HistoryQuery& query);
    /// The changes of one set, in order.
    Result<> changes(qint64 sequence, const std::function<Result<bool>(const Change&)>& take);
    /// By id, or the first characters of it when they name one. UnknownChange.
    Result<ChangeInfo> find(const QString& name);
    /// Hash of the newest set; empty when there is none.
    Result<QByteArray> head();

private:
    Database& m_database;
    const Catalogue& m_catalogue;
};

}
