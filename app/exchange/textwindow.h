// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/encoding.h"
#include <QStringConverter>
#include <memory>

namespace pact::exchange {

/// A window that moves over a text and shows it as bytes of UTF-8, whatever its encoding. It holds what has not been
/// consumed yet, and no more.
///
/// A file in UTF-8 is shown as it is, bad bytes included; what is in another encoding must have passed recogniseEncoding().
class TextWindow
{
public:
    /// `device` is seekable, open for reading, and outlives the window.
    TextWindow(QIODevice& device, TextForm form);

    /// Back to the beginning of the text.
    domain::Result<> rewind();

    const char* begin() const
    {
        return m_bytes.constData() + m_begin;
    }
    const char* end() const
    {
        return m_bytes.constData() + m_bytes.size();
    }
    void consume(qsizetype bytes)
    {
        m_begin += bytes;
    }

    /// Shows more; pointers got before are void. False at the end of the text. Reads in larger and larger pieces while
    /// nothing is consumed.
    domain::Result<bool> grow();

private:
    QIODevice& m_device;
    TextForm m_form;
    std::unique_ptr<QStringDecoder> m_decoder; // none for UTF-8
    QString m_half;                            // of a surrogate pair, for the next piece
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    qint64 m_line = 1;
};

}
