// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace pact::store {

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.isReadOnly())
        return fail(Error::Code::ReadOnly, {database.path()});
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun);
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    auto done = m_database->execute(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    return done;
}

}
