// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"
#include "domain/value.h"

namespace pact::domain {

/// One record: a row of values in the order of its kind's fields, `id` and computed fields among them.
/// A plain value; equality compares everything that a file can carry.
class Record
{
public:
    Record() = default;
    explicit Record(const Kind& kind)
        : m_kind(&kind)
        , m_values(static_cast<size_t>(kind.fieldCount()))
    {
    }

    const Kind& kind() const
    {
        return *m_kind;
    }
    bool isNull() const
    {
        return !m_kind;
    }
    RecordId id() const
    {
        return m_id;
    }
    void setId(RecordId id)
    {
        m_id = id;
        m_values.front() = Value(id.toString());
    }
    const Value& value(int field) const
    {
        return m_values.at(static_cast<size_t>(field));
    }
    /// By key, which must be one of the kind's.
    const Value& value(const QString& key) const
    {
        return value(m_kind->indexOf(key));
    }
    void set(int field, Value value)
    {
        m_values.at(static_cast<size_t>(field)) = std::move(value);
    }
    void set(const QString& key, Value value)
    {
        set(m_kind->indexOf(key), std::move(value));
    }
    /// The record that it belongs to; none where it stands alone.
    std::optional<Ref> owner() const;
    /// What files call it: its code, key or name.
    QString label() const;
    /// What names it to a person and to a script: its label, with its owner's and a slash before it where it has one.
    QString code() const;
    /// What people call it in the language of the process.
    QString name() const;
    /// "KC-0601 延伸区校合作联盟成果": for names of changes and for messages.
    QString subject() const;

    bool operator==(const Record& other) const = default;

private:
    const Kind* m_kind = nullptr;
    RecordId m_id;
    std::vector<Value> m_values;
};

/// A value as people read it, by the key of its field.
QString displayText(const Record& record, const QString& key);

}
