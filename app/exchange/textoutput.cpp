// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textoutput.h"
#include "exchange/deviceerror.h"
#include "exchange/utf8.h"
#include <cerrno>

namespace pact::exchange {

using domain::Result;

namespace {

constexpr qsizetype blockSize = qsizetype(64) * 1024;

}

TextOutput::TextOutput(QIODevice& device)
    : m_device(device)
{
    m_bytes.reserve(2 * blockSize);
}

void TextOutput::put(QStringView text)
{
    if (!encodeUtf8(text, m_bytes))
        m_bad = true;
}

Result<> TextOutput::endRow(qint64 row)
{
    if (m_bad)
        return domain::fail(domain::Error::Code::Encoding, {QString::number(row)});
    return m_bytes.size() < blockSize ? Result<>() : flush();
}

Result<> TextOutput::flush()
{
    errno = 0;
    if (m_device.write(m_bytes) != m_bytes.size())
        return tl::make_unexpected(deviceError(m_device));
    m_bytes.resize(0);
    return {};
}

}
