// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/changeset.h"
#include <QVariant>

namespace pact::store {

using namespace pact::domain;

/// Which change sets: those that meet every condition given.
struct HistoryQuery
{
    std::vector<RecordId> records{};  ///< touch one of them or what belongs to it; empty: any
    QDateTime since{};                ///< UTC, inclusive; invalid: from the beginning
    QDateTime until{};                ///< UTC, exclusive; invalid: to the end
    int limit = 0;                    ///< 0: all
    QString author{};                 ///< exactly; empty: everyone
    /// All of them stand in the set's name, or in what a record that it touches has ever been called (its code and title);
    /// upper and lower case of ASCII letters alike. Finds records that are gone, too. Empty: any.
    QString words{};
    const Kind* kind = nullptr;       ///< touch a record of this kind
    std::optional<Origin> origin{};

    bool operator==(const HistoryQuery&) const = default;
};

/// " WHERE …" over change_set as `s`; the values it needs are added to `values`.
QString historyCondition(const HistoryQuery& query, QVariantList& values);

/// A text as LIKE looks for it anywhere, with '!' as its ESCAPE.
QString likePattern(const QString& text);

}
