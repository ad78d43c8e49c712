// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QIODevice>

namespace pact::exchange {

/// Collects text as UTF-8 and hands it to a device in blocks. Short writes are errors.
class TextOutput
{
public:
    /// `device` is open for writing and outlives this.
    explicit TextOutput(QIODevice& device);

    void put(char byte)
    {
        m_bytes.append(byte);
    }
    void put(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
    }
    /// Half a surrogate pair, which cannot be written, makes endRow() fail with Encoding.
    void put(QStringView text);

    /// Hands on what has been collected, once it is worth a call. `row` is what the error names.
    domain::Result<> endRow(qint64 row);
    /// Hands on everything.
    domain::Result<> flush();

private:
    QIODevice& m_device;
    QByteArray m_bytes;
    bool m_bad = false;
};

}
