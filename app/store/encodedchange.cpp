// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encodedchange.h"

#include "store/commitmentfacts.h"
#include "store/digest.h"
#include "store/kindsql.h"

namespace pact::store {

void EncodedChange::encode(QDate today, const LightSettings& settings)
{
    if (change.subject.isEmpty())
        change.subject = record.subject();
    image = RecordImage(record);
    if (change.op != Op::Remove) {
        digest = image.digest();
        naturalKey = naturalKeyOf(record);
        search = searchTextOf(record);
    }
    if (change.op == Op::Add && LightColumns::has(record.kind()))
        lights = LightColumns::values(factsOf(record), today, settings);
    body = changeBody(change, image);
}

}
