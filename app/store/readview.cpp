// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readview.h"

#include "store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace pact::store {

ReadView::ReadView(Database* database)
    : m_database(database)
{
}

ReadView::ReadView(ReadView&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

ReadView::~ReadView()
{
    if (!m_database)
        return;
    (void)m_database->execute(u"COMMIT"_s);
    m_database->setInTransaction(false);
}

Result<ReadView> ReadView::begin(Database& database)
{
    if (database.isHeld())
        return ReadView(nullptr);
    if (auto begun = database.execute(database.dialect().beginReading()); !begun)
        return fail(begun);
    ReadView view(&database);
    database.setInTransaction(true);
    // A file's state is only held from the first read on.
    if (auto seen = select(database, u"SELECT seq FROM change_set LIMIT 1"_s); !seen)
        return fail(seen);
    return view;
}

}
