// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QUuid>
#include <optional>

namespace pact::domain {

/// A UUID of its own type, so that a record is never taken for a change. "None" is std::optional; a default one is no id.
template <class Tag>
class Id
{
public:
    Id() = default;
    /// New, ordered by time (version 7), so that indexes over ids grow at their end.
    static Id create();
    /// The plain form with hyphens, without braces.
    static std::optional<Id> parse(const QString& text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || text.size() != 36)
            return std::nullopt;
        return Id(uuid);
    }
    QString toString() const
    {
        return m_uuid.toString(QUuid::WithoutBraces);
    }
    QUuid uuid() const
    {
        return m_uuid;
    }
    bool isNull() const
    {
        return m_uuid.isNull();
    }
    bool operator==(const Id&) const = default;

    friend size_t qHash(const Id& id, size_t seed = 0) noexcept
    {
        return qHash(id.m_uuid, seed);
    }

private:
    explicit Id(QUuid uuid)
        : m_uuid(uuid)
    {
    }
    QUuid m_uuid;
};

/// A version 7 UUID: 48 bits of milliseconds since 1970, the rest random but growing within one millisecond.
QUuid timeOrderedUuid();

template <class Tag>
Id<Tag> Id<Tag>::create()
{
    return Id(timeOrderedUuid());
}

using RecordId = Id<struct RecordTag>;
using ChangeId = Id<struct ChangeTag>;

}
