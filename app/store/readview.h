// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

namespace pact::store {

/// One state of the ledger for several reads: what others write meanwhile is not seen until this ends. Not inside a
/// transaction, and one at a time on a connection. A connection that holds a state shows that one.
class ReadView
{
public:
    static Result<ReadView> begin(Database& database);
    ~ReadView();
    ReadView(ReadView&& other) noexcept;
    ReadView& operator=(ReadView&&) = delete;

private:
    explicit ReadView(Database* database);
    Database* m_database; ///< none where nothing is to be ended
};

}
