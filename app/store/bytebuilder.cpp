// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bytebuilder.h"

#include <QStringEncoder>
#include <algorithm>
#include <array>

namespace pact::store {

namespace {

constexpr char digits[] = "0123456789abcdef";

constexpr auto special = [] {
    std::array<bool, 256> table{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = true;
    table['"'] = true;
    table['\\'] = true;
    return table;
}();

bool isSpecial(char c)
{
    return special[static_cast<uchar>(c)];
}

}

void ByteBuilder::putUtf8(QStringView text)
{
    need(3 * text.size());
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    m_to = encoder.appendToBuffer(m_to, text);
}

void ByteBuilder::putId(RecordId id)
{
    need(36);
    const QUuid uuid = id.uuid();
    const auto hex = [this](quint32 number, int nibbles) {
        for (int shift = 4 * (nibbles - 1); shift >= 0; shift -= 4)
            *m_to++ = digits[number >> shift & 15];
    };
    hex(uuid.data1, 8);
    *m_to++ = '-';
    hex(uuid.data2, 4);
    *m_to++ = '-';
    hex(uuid.data3, 4);
    *m_to++ = '-';
    for (int i = 0; i < 8; ++i) {
        if (i == 2)
            *m_to++ = '-';
        hex(uuid.data4[i], 2);
    }
}

void ByteBuilder::putJson(QByteArrayView utf8)
{
    need(6 * utf8.size() + 2);
    *m_to++ = '"';
    for (const char c : utf8) {
        if (!isSpecial(c)) {
            *m_to++ = c;
            continue;
        }
        *m_to++ = '\\';
        const auto byte = static_cast<uchar>(c);
        if (byte >= 0x20) {
            *m_to++ = c;
            continue;
        }
        for (const char each : {'u', '0', '0', digits[byte >> 4], digits[byte & 15]})
            *m_to++ = each;
    }
    *m_to++ = '"';
}

void ByteBuilder::putJson(QStringView text)
{
    const qsizetype before = size();
    put('"');
    putUtf8(text);
    const QByteArrayView written(m_bytes.constData() + before + 1, size() - before - 1);
    if (std::ranges::any_of(written, isSpecial)) {
        const QByteArray utf8 = written.toByteArray();
        m_to = m_bytes.data() + before;
        putJson(QByteArrayView(utf8));
    } else {
        put('"');
    }
}

QByteArray ByteBuilder::take()
{
    m_bytes.resize(size());
    m_to = m_end = nullptr;
    return std::move(m_bytes);
}

void ByteBuilder::grow(qsizetype more)
{
    const qsizetype used = size();
    m_bytes.resize(std::max(used + more, 2 * m_bytes.size()));
    m_to = m_bytes.data() + used;
    m_end = m_bytes.data() + m_bytes.size();
}

}
