// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/changeset.h"
#include "store/statement.h"

namespace pact::store {

using namespace pact::domain;

/// "SELECT … FROM change_set s", and the info in its current row.
QString changeInfoSelect();
ChangeInfo changeInfoFrom(const Statement& row);

/// The newest set: where the history ends, and the hash that proves all before it. Sequence 0 and no hash before the first.
struct ChainHead
{
    qint64 sequence = 0;
    QByteArray hash;

    bool operator==(const ChainHead&) const = default;
};
Result<ChainHead> chainHead(Database& database);

/// "SELECT … FROM change c", and the change in its current row; none when its kind is unknown to this catalogue. Column 6 is
/// its position, 7 the record it belongs to. `schema` as KindSql has it; `further` are columns
/// behind these.
QString changeSelect(const QString& schema = {}, const QString& further = {});
std::optional<Change> changeFrom(const Statement& row, const Catalogue& catalogue);

}
