// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textwindow.h"
#include "exchange/deviceerror.h"
#include "exchange/utf8.h"

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

namespace {

constexpr qsizetype smallestPiece = qsizetype(256) * 1024;

std::unique_ptr<QStringDecoder> decoderFor(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return nullptr;
    case Encoding::Gb18030:
        return std::make_unique<QStringDecoder>("GB18030");
    case Encoding::Utf16LE:
        return std::make_unique<QStringDecoder>(QStringConverter::Utf16LE, QStringConverter::Flag::ConvertInitialBom);
    case Encoding::Utf16BE:
        return std::make_unique<QStringDecoder>(QStringConverter::Utf16BE, QStringConverter::Flag::ConvertInitialBom);
    }
    return nullptr;
}

}

TextWindow::TextWindow(QIODevice& device, TextForm form)
    : m_device(device)
    , m_form(form)
{
}

Result<> TextWindow::rewind()
{
    m_decoder = decoderFor(m_form.encoding);
    if (m_decoder && !m_decoder->isValid())
        return domain::fail(Error::Code::UnknownFormat, {u"GB18030"_s});
    m_bytes.clear();
    m_begin = 0;
    m_half.clear();
    m_line = 1;
    if (!m_device.seek(m_form.bom))
        return tl::make_unexpected(deviceError(m_device));
    return {};
}

Result<bool> TextWindow::grow()
{
    m_bytes.remove(0, m_begin);
    m_begin = 0;
    const qsizetype piece = qMax(smallestPiece, m_bytes.size());
    const qsizetype kept = m_bytes.size();
    if (!m_decoder) {
        m_bytes.resize(kept + piece);
        const qint64 got = m_device.read(m_bytes.data() + kept, piece);
        m_bytes.resize(kept + qMax(got, qint64(0)));
        if (got < 0)
            return tl::make_unexpected(deviceError(m_device));
        return got > 0;
    }
    while (m_bytes.size() == kept) {
        const QByteArray raw = m_device.read(piece);
        if (raw.isEmpty() && !m_device.atEnd())
            return tl::make_unexpected(deviceError(m_device));
        if (raw.isEmpty())
            return false;
        QString text = m_half + m_decoder->decode(raw);
        m_half.clear();
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            m_half = text.last(1);
            text.chop(1);
        }
        if (m_decoder->hasError() || !encodeUtf8(text, m_bytes))
            return domain::fail(Error::Code::Encoding, {QString::number(m_line)});
        m_line += lineBreaks(m_bytes.constData() + kept, m_bytes.constData() + m_bytes.size());
    }
    return true;
}

}
