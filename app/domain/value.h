// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decimal.h"
#include "domain/ids.h"
#include "domain/text.h"
#include <QDate>
#include <QList>
#include <QStringList>
#include <memory>
#include <variant>

namespace pact::domain {

/// Another record, as a field names it. Two are equal when they are the same record, whatever it is called today.
struct Ref
{
    RecordId id;
    QString label; ///< as files name it: a code, a key, a unit's name
    Text name;     ///< as people read it

    bool operator==(const Ref& other) const
    {
        return id == other.id;
    }
};

/// What one field of one record holds. An empty text is no value: files cannot tell the two apart.
class Value
{
public:
    Value() = default;
    Value(const QString& text)
    {
        if (!text.isEmpty())
            m_data = text;
    }
    Value(Decimal number)
        : m_data(number)
    {
    }
    Value(QDate date)
    {
        if (date.isValid())
            m_data = date;
    }
    Value(const QStringList& texts)
    {
        if (!texts.isEmpty())
            m_data = texts;
    }
    Value(const Ref& ref)
        : m_data(SharedRef{std::make_shared<const Ref>(ref)})
    {
    }
    Value(const QList<Ref>& refs)
    {
        if (!refs.isEmpty())
            m_data = refs;
    }

    bool isNull() const
    {
        return std::holds_alternative<std::monostate>(m_data);
    }
    /// The text, or an empty one when the value is of another type.
    QString text() const
    {
        const QString* p = std::get_if<QString>(&m_data);
        return p ? *p : QString();
    }
    std::optional<Decimal> number() const
    {
        const Decimal* p = std::get_if<Decimal>(&m_data);
        return p ? std::optional(*p) : std::nullopt;
    }
    /// Invalid when the value is of another type.
    QDate date() const
    {
        const QDate* p = std::get_if<QDate>(&m_data);
        return p ? *p : QDate();
    }
    QStringList texts() const
    {
        const QStringList* p = std::get_if<QStringList>(&m_data);
        return p ? *p : QStringList();
    }
    std::optional<Ref> ref() const
    {
        const Ref* p = as<Ref>();
        return p ? std::optional(*p) : std::nullopt;
    }
    QList<Ref> refs() const
    {
        const QList<Ref>* p = std::get_if<QList<Ref>>(&m_data);
        return p ? *p : QList<Ref>();
    }

    /// What it holds, where it is kept; none when the value is of another type.
    template <class T>
    const T* as() const
    {
        if constexpr (std::is_same_v<T, Ref>) {
            const SharedRef* shared = std::get_if<SharedRef>(&m_data);
            return shared ? shared->ref.get() : nullptr;
        } else {
            return std::get_if<T>(&m_data);
        }
    }

    bool operator==(const Value&) const = default;

private:
    /// Names make a Ref three times as big as anything else, and many values name the same record.
    struct SharedRef
    {
        std::shared_ptr<const Ref> ref;

        bool operator==(const SharedRef& other) const
        {
            return *ref == *other.ref;
        }
    };
    std::variant<std::monostate, QString, Decimal, QDate, QStringList, SharedRef, QList<Ref>> m_data;
};

}
