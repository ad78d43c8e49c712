// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/field.h"
#include <QHash>

namespace pact::domain {

/// A kind of record: what store, exchange, models, forms and verbs need to know of it. Made once with `Kind::make`,
/// then constant; pointers to it live as long as its catalogue.
class Kind
{
public:
    struct Description
    {
        QString key;          ///< plural, as the command line and JSON name it: "commitments"
        QString table;        ///< singular: "commitment"
        Text label;           ///< 承诺事项 / Commitments
        Text one;             ///< 承诺事项 / commitment, inside sentences
        QStringList naturalKey;
        QString labelField;   ///< what a reference to it is called in files
        QString nameField;    ///< what people read in Chinese
        QString nameFieldEn;  ///< the same in English, may be empty
        std::vector<Field> fields;
        QStringList aliases{};///< further names on the command line
        QString namedOn{};    ///< the date from which on its record is settled, with the units as they were called then
        QString uncounted{};  ///< records that meet this condition are in no sum; a text of the filter language
    };

    /// Adds the fields `id` (first) and `updated` (last) that every kind has.
    static Kind make(Description description);

    const QString& key() const
    {
        return m.key;
    }
    const QString& table() const
    {
        return m.table;
    }
    const Text& label() const
    {
        return m.label;
    }
    const Text& one() const
    {
        return m.one;
    }
    const QStringList& aliases() const
    {
        return m.aliases;
    }
    const std::vector<Field>& fields() const
    {
        return m.fields;
    }
    const Field& field(int index) const
    {
        return m.fields.at(static_cast<size_t>(index));
    }
    int fieldCount() const
    {
        return static_cast<int>(m.fields.size());
    }
    /// By exact key; -1 when there is none.
    int indexOf(const QString& key) const
    {
        return m_index.value(key, -1);
    }
    /// By key, either label or an alias, whatever the case of Latin letters; -1 when there is none.
    int find(const QString& name) const;
    const std::vector<int>& naturalKey() const
    {
        return m_naturalKey;
    }
    int labelField() const
    {
        return m_labelField;
    }
    int nameField() const
    {
        return m_nameField;
    }
    int nameFieldEn() const
    {
        return m_nameFieldEn;
    }
    /// Whether words of a search are looked for in its records.
    bool isSearched() const
    {
        return m_searched;
    }
    /// The date from which on a record is settled, and keeps the names of its units; -1 when it never is.
    int namedOn() const
    {
        return m_namedOn;
    }
    /// What is in no sum, in the filter language; empty: everything is.
    const QString& uncounted() const
    {
        return m.uncounted;
    }
    /// The fields that say which record owns this one; empty when it stands alone. Of several, a record gives exactly one.
    const std::vector<int>& ownerFields() const
    {
        return m_ownerFields;
    }
    /// The one of them that names a record of the kind of this key; -1 when its records own none of these.
    int ownerField(const QString& kind) const;
    bool isOwner(int field) const
    {
        return this->field(field).owner;
    }
    /// Whether its records belong to one of several kinds each, and a key has only the owner that is given.
    bool hasSeveralOwners() const
    {
        return m_ownerFields.size() > 1;
    }

private:
    Description m;
    QHash<QString, int> m_index;
    QHash<QString, int> m_names;
    std::vector<int> m_naturalKey;
    int m_labelField = 0;
    int m_nameField = 0;
    int m_nameFieldEn = -1;
    int m_namedOn = -1;
    std::vector<int> m_ownerFields;
    bool m_searched = false;
};

}
