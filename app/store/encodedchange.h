// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include "store/ledgersettings.h"
#include "store/recordimage.h"

namespace pact::store {

using namespace pact::domain;

/// A change, and all that is written of it: made without a look at the ledger, so that any thread may make it.
struct EncodedChange
{
    Change change;
    Record record;         ///< as it is afterwards, with its `updated`; of a removal as it was
    RecordImage image{};
    QByteArray digest{};   ///< of the record; this and the next two not for a removal
    QString naturalKey{};
    QString search{};
    QVariantList lights{}; ///< of a commitment that is added, from its own values
    QByteArray body{};     ///< for the history

    /// Makes everything else from change and record.
    void encode(QDate today, const LightSettings& settings);
};

}
