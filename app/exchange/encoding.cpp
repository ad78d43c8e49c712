// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"
#include "exchange/bytescan.h"
#include "exchange/deviceerror.h"

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

namespace {

constexpr qint64 blockSize = qint64(256) * 1024;

/// Feeds the whole device, from behind the mark, to `scan`.
template <class Scan>
Result<> scanAll(QIODevice& device, qint64 bom, Scan& scan)
{
    QByteArray block;
    if (!device.seek(bom))
        return tl::make_unexpected(deviceError(device));
    while (true) {
        const qsizetype kept = block.size();
        block.resize(kept + blockSize);
        const qint64 got = device.read(block.data() + kept, blockSize);
        if (got < 0)
            return tl::make_unexpected(deviceError(device));
        block.resize(kept + got);
        const char* const rest = scan.take(block.constData(), block.constData() + block.size(), got == 0);
        block.remove(0, rest - block.constData());
        if (got == 0)
            break;
    }
    if (!device.seek(0))
        return tl::make_unexpected(deviceError(device));
    return {};
}

TextForm markedForm(const QByteArray& head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {Encoding::Utf8, 3};
    if (head.startsWith("\x84\x31\x95\x33"))
        return {Encoding::Gb18030, 4};
    if (head.startsWith("\xff\xfe"))
        return {Encoding::Utf16LE, 2};
    if (head.startsWith("\xfe\xff"))
        return {Encoding::Utf16BE, 2};
    return {};
}

/// UTF-16 without a mark: all its line breaks are two bytes wide.
std::optional<Encoding> unmarkedUtf16(const QByteArray& head)
{
    int little = 0;
    int big = 0;
    int narrow = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] != '\n')
            continue;
        if (i % 2 == 0 && i + 1 < head.size() && head[i + 1] == '\0')
            ++little;
        else if (i % 2 == 1 && head[i - 1] == '\0')
            ++big;
        else
            ++narrow;
    }
    if (narrow > 0 || (little == 0) == (big == 0))
        return std::nullopt;
    return little > 0 ? Encoding::Utf16LE : Encoding::Utf16BE;
}

bool damagedUtf8(const Utf8Scan& scan)
{
    const qint64 good = scan.shortBytes + scan.longBytes;
    const qint64 all = good + scan.badBytes;
    return (scan.longBytes >= 6 && scan.longBytes * 5 >= all) || good * 4 >= all * 3;
}

Result<TextForm> checkedGb18030(QIODevice& device, TextForm form)
{
    Gb18030Scan scan;
    if (auto done = scanAll(device, form.bom, scan); !done)
        return domain::fail(done);
    if (scan.badLine)
        return domain::fail(Error::Code::Encoding, {QString::number(*scan.badLine)});
    return form;
}

Result<TextForm> checkedUtf16(QIODevice& device, TextForm form)
{
    Utf16Scan scan;
    scan.bigEndian = form.encoding == Encoding::Utf16BE;
    if (auto done = scanAll(device, form.bom, scan); !done)
        return domain::fail(done);
    if (scan.badLine)
        return domain::fail(Error::Code::Encoding, {QString::number(*scan.badLine)});
    return form;
}

Result<TextForm> utf8OrGb18030(QIODevice& device)
{
    Utf8Scan scan;
    if (auto done = scanAll(device, 0, scan); !done)
        return domain::fail(done);
    if (scan.badBytes == 0 || damagedUtf8(scan))
        return TextForm{};
    return checkedGb18030(device, {Encoding::Gb18030, 0});
}

}

Result<TextForm> recogniseEncoding(QIODevice& device, const QString& choice)
{
    Q_ASSERT(!device.isSequential());
    const QString name = choice.toLower().remove(u'-');
    const bool any = name == u"auto";
    const bool gb = name == u"gb18030" || name == u"gbk" || name == u"gb2312";
    const bool wide = name == u"utf16" || name == u"utf16le" || name == u"utf16be";
    if (!any && !gb && !wide && name != u"utf8")
        return domain::fail(Error::Code::UnknownFormat, {choice});

    if (!device.seek(0))
        return tl::make_unexpected(deviceError(device));
    QByteArray head(blockSize, Qt::Uninitialized);
    const qint64 got = device.read(head.data(), head.size());
    if (got < 0 || !device.seek(0))
        return tl::make_unexpected(deviceError(device));
    head.resize(got);

    TextForm form = markedForm(head);
    const bool marked16 = form.encoding == Encoding::Utf16LE || form.encoding == Encoding::Utf16BE;
    if (!any && !wide && (form.encoding == Encoding::Gb18030) != gb)
        form = {};
    if (gb)
        return checkedGb18030(device, {Encoding::Gb18030, form.bom});
    if (wide || (any && marked16)) {
        if (!marked16)
            form = {name == u"utf16be" ? Encoding::Utf16BE : unmarkedUtf16(head).value_or(Encoding::Utf16LE), 0};
        return checkedUtf16(device, form);
    }
    if (!any)
        return form.encoding == Encoding::Utf8 ? form : TextForm{};
    if (form.bom > 0)
        return form.encoding == Encoding::Gb18030 ? checkedGb18030(device, form) : Result<TextForm>(form);
    if (const auto unmarked = unmarkedUtf16(head))
        return checkedUtf16(device, {*unmarked, 0});
    return utf8OrGb18030(device);
}

}
