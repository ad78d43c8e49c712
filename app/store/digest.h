// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include <memory>

namespace pact::store {

using namespace pact::domain;

/// The values of a record that its digest covers, as canonical text: stored fields and links in catalogue order, references
/// by id. The same state gives the same bytes.
QByteArray canonicalRecord(const Record& record);
/// BLAKE2b-256 of canonicalRecord.
QByteArray recordDigest(const Record& record);

/// A change as the history keeps it, JSON: {"field":[before,after],…}; references carry id and label, so that a history can
/// be read when the record named is gone.
QByteArray changeBody(const Change& change);
/// The fields of a change from its body; fields that the kind no longer has are left out.
std::vector<FieldChange> changeFields(const Kind& kind, const QByteArray& body);

/// Salted, so that a value that is redacted later cannot be guessed from the chain.
QByteArray changeDigest(const QByteArray& salt, const QByteArray& body);
QByteArray newSalt();

/// One link of the chain: the hash before, the digests of the changes in order, what the header says.
class ChainLink
{
public:
    explicit ChainLink(const QByteArray& previous);
    ~ChainLink();
    void add(const QByteArray& digest);
    /// Ends the link.
    QByteArray close(const ChangeInfo& header);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
