// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookback.h"

#include "store/knownthen.h"
#include "store/recordedthen.h"

using namespace Qt::StringLiterals;

namespace pact::store {

Result<std::unique_ptr<Database>> openAt(const Viewpoint& viewpoint)
{
    auto database = Database::open(viewpoint.ledger, Database::Access::ReadOnly);
    if (!database || viewpoint.moment.isNow())
        return database;
    if (auto turned = lookBack(**database, *viewpoint.catalogue, viewpoint.moment, viewpoint.moment.day); !turned)
        return fail(turned);
    return database;
}

Result<> lookBack(Database& database, const Catalogue& catalogue, const Moment& moment, QDate day)
{
    if (auto begun = database.holdState(); !begun)
        return begun;
    Overlay overlay(database, catalogue);
    auto shown = overlay.open();
    if (shown && moment.recorded)
        shown = showRecordedThen(database, catalogue, overlay, *moment.recorded, day);
    if (shown && moment.knownOn.isValid())
        shown = showKnownThen(database, catalogue, overlay, moment);
    if (shown)
        shown = database.endTables();
    return shown;
}

}
