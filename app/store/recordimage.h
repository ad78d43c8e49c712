// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "store/statement.h"

namespace pact::store {

using namespace pact::domain;

/// A record's values as UTF-8, encoded once for everything that writes them: columns, digest and history.
/// Every view lives as long as the image, also when the image is moved.
class RecordImage
{
public:
    RecordImage() = default;
    explicit RecordImage(const Record& record);

    /// The id as text.
    QByteArrayView id() const
    {
        return at(m_places.front());
    }
    /// The text in files of a stored field, of a reference its id and of several their ids, each with ";" after it.
    /// Null for no value.
    QByteArrayView value(int field) const
    {
        return at(m_places.at(static_cast<size_t>(field)));
    }
    /// The value as its column holds it.
    QVariant column(int field) const;
    /// What the digest covers: the id, then key and value of stored fields and links in catalogue order. The same state
    /// gives the same bytes.
    const QByteArray& canonical() const
    {
        return m_bytes;
    }
    /// BLAKE2b-256 of canonical().
    QByteArray digest() const;

private:
    struct Place
    {
        qsizetype from = 0;
        qsizetype size = -1;
        std::optional<qint64> number{}; ///< for the column, where it is no text
    };
    QByteArrayView at(const Place& place) const
    {
        return place.size < 0 ? QByteArrayView() : QByteArrayView(m_bytes.constData() + place.from, place.size);
    }

    QByteArray m_bytes;
    std::vector<Place> m_places;
};

}
