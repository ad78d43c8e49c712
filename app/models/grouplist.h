// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/listresult.h"
#include <QHash>
#include <QSet>
#include <QVariant>

namespace pact::models {

/// A grouped result as one flat list of keys: heads of groups (negative) and rows of items (as the ledger numbers them).
/// Groups in which nothing is shown stand together behind one last head, folded at first.
class GroupList
{
public:
    static constexpr qint64 restKey = -1;

    /// Takes over the groups of a result. Field `index` of `kind` is what they are grouped by.
    void setGroups(const std::vector<ListGroup>& groups, const Kind& kind, int index);
    void clear();
    /// The list of keys: all rows when there are no groups.
    std::vector<qint64> keys(const std::vector<qint64>& rows) const;

    bool isOpen(qint64 key) const;
    void toggle(qint64 key);
    void setAllOpen(bool open);

    /// Roles of a head (roles.h); also its text for Qt's roles. Invalid for a key that is no head of now.
    QVariant data(qint64 key, int role) const;

private:
    struct Head
    {
        ListGroup group;
        qint64 key = 0;
    };
    QString idOf(const Value& value) const;
    const Head* find(qint64 key) const;
    ListGroup rest() const;
    QString name(qint64 key) const;

    Field m_field;
    std::vector<Head> m_heads;
    QHash<QString, qint64> m_keys; ///< kept from result to result, so that a group stays itself
    QSet<qint64> m_folded;
    bool m_restOpen = false;
    bool m_hasLights = false;
};

}
