// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

namespace pact::store {

/// A write transaction: takes the lock at once, rolls back unless committed. One at a time on a connection.
class Transaction
{
public:
    /// Locked when another writer does not give way within the busy time.
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    Result<> commit();

private:
    explicit Transaction(Database& database);
    Database* m_database;
};

}
