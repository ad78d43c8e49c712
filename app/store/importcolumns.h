// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

namespace pact::store {

/// Which field each column of a strict table is for.
struct ImportColumns
{
    QStringList names;          ///< as the file has them
    std::vector<int> fields;    ///< index of the kind's field, or -1 for a column that is passed over
    int id = -1;                ///< position of the column, or -1
    int updated = -1;

    /// Every header must be a key, a label or an alias of the kind. UnknownColumn, IdentityColumn, DoubleColumn; MissingColumn when there is
    /// neither an id nor the natural key's own fields.
    static Result<ImportColumns> match(const Kind& kind, const QStringList& headers);
};

}
