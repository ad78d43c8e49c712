// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "store/moment.h"

namespace pact::store {

using namespace pact::domain;

/// From where a ledger is read: which, and at what moment. A plain value for any thread; the catalogue must outlive it.
struct Viewpoint
{
    QString ledger;
    const Catalogue* catalogue = &Catalogue::standard();
    Moment moment{};
};

/// A connection for reading from there, for the thread that calls. As Database::open.
Result<std::unique_ptr<Database>> openAt(const Viewpoint& viewpoint);

/// Turns a connection to another moment, for good: whatever is read through it from now on is what the ledger held or the
/// office knew then, and nothing that is written later is seen. It must be for reading only and have read nothing yet.
/// `day` is the one that lights will be asked for.
Result<> lookBack(Database& database, const Catalogue& catalogue, const Moment& moment, QDate day);

}
