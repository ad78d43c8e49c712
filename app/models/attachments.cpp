// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments.h"

#include "store/attachments.h"

namespace pact::models {

Result<std::vector<store::ReadRow>> attachmentsOf(store::Ledger& ledger, const Record& record)
{
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    return store::attachmentsOf(reader, ledger.catalogue(), record.kind(), record.id(), ledger.today());
}

}
