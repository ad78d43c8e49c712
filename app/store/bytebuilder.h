// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <QByteArray>
#include <QStringView>

namespace pact::store {

using namespace pact::domain;

/// Bytes put one after the other where every nanosecond counts: an import makes some thousands for each row.
class ByteBuilder
{
public:
    explicit ByteBuilder(qsizetype expected)
        : m_bytes(expected, Qt::Uninitialized)
        , m_to(m_bytes.data())
        , m_end(m_to + expected)
    {
    }

    qsizetype size() const
    {
        return m_to - m_bytes.constData();
    }
    void put(char c)
    {
        need(1);
        *m_to++ = c;
    }
    void put(QByteArrayView bytes)
    {
        need(bytes.size());
        m_to = std::copy_n(bytes.data(), bytes.size(), m_to);
    }
    void putUtf8(QStringView text);
    /// 36 characters.
    void putId(RecordId id);
    /// A JSON string, quotes included.
    void putJson(QByteArrayView utf8);
    void putJson(QStringView text);
    /// What was put; the builder is empty afterwards.
    QByteArray take();

private:
    void need(qsizetype more)
    {
        if (m_end - m_to < more)
            grow(more);
    }
    void grow(qsizetype more);

    QByteArray m_bytes;
    char* m_to;
    char* m_end;
};

}
