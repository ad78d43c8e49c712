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
        return tl::make_unexpected(database.whyReadOnly());
    const QStringList statements = database.dialect().beginWriting();
    if (auto begun = database.execute(statements.front()); !begun)
        return fail(begun);
    Transaction transaction(database);
    database.setInTransaction(true);
    for (qsizetype i = 1; i < statements.size(); ++i) {
        if (auto locked = database.execute(statements[i]); !locked)
            return fail(locked);
    }
    return transaction;
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->rollBack();
}

Result<> Transaction::commit()
{
    auto done = m_database->execute(u"COMMIT"_s);
    if (done) {
        m_database->setInTransaction(false);
        m_database = nullptr;
    }
    return done;
}

}
