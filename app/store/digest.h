// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include "store/recordimage.h"
#include <memory>

namespace pact::store {

using namespace pact::domain;

/// BLAKE2b-256 of the parts, one after the other.
QByteArray digestOf(std::initializer_list<QByteArrayView> parts);

/// A change as the history keeps it, JSON: {"field":[before,after],…}, and {"field":value,…} of a record added or removed;
/// references carry id, label and names, so that a history can be read when the record named is gone. `state` is of the
/// record after the change, of a removal before it.
QByteArray changeBody(const Change& change, const RecordImage& state);
/// The fields of a change from its body; fields that the kind no longer has are left out.
std::vector<FieldChange> changeFields(const Kind& kind, Op op, const QByteArray& body);

/// What the history says of a change beside its values, as its digest covers it: the columns of its row.
QByteArray changeHead(const QString& kind, const QString& record, const QString& op, const QString& subject, const QString& owner, const QString& updatedBefore);
/// Salted, so that a value that is redacted later cannot be guessed from the chain.
QByteArray changeDigest(const QByteArray& salt, const QByteArray& head, const QByteArray& body);
/// Of a change that the first versions wrote, without its head.
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
