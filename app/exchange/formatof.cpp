// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/deviceerror.h"
#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "exchange/separator.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

namespace {

constexpr qint64 headSize = qint64(64) * 1024;

Error zipError(const QString& name, const QByteArray& head)
{
    if (head.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return {Error::Code::NotAvailable, {u"ods"_s}, {}};
    const QString ending = QFileInfo(name).suffix().toLower();
    if (ending == u"ods")
        return {Error::Code::NotAvailable, {u"ods"_s}, {}};
    if (head.contains("xl/") || ending == u"xlsx")
        return {Error::Code::NotAvailable, {u"xlsx"_s}, {}};
    return {Error::Code::UnknownFormat, {name}, {}};
}

bool isForeign(const QByteArray& head)
{
    for (const QByteArrayView signature : {QByteArrayView("SQLite format 3\0", 16), QByteArrayView("%PDF-"),
             QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), QByteArrayView("\x1f\x8b\x08"), QByteArrayView("\x89PNG")}) {
        if (head.startsWith(signature))
            return true;
    }
    return false;
}

/// The head without byte order mark and, for UTF-16, without the other halves of ASCII characters.
QByteArray asciiOf(QByteArray head)
{
    for (const QByteArrayView mark : {QByteArrayView("\xef\xbb\xbf"), QByteArrayView("\xff\xfe"), QByteArrayView("\xfe\xff")}) {
        if (head.startsWith(mark))
            head.remove(0, mark.size());
    }
    return head.replace(QByteArrayView("\0", 1), QByteArrayView());
}

}

Result<Format> formatFromName(const QString& name)
{
    const QString key = name.toLower();
    if (key == u"csv")
        return Format::Csv;
    if (key == u"tsv")
        return Format::Tsv;
    if (key == u"json")
        return Format::Json;
    if (key == u"xlsx" || key == u"ods" || key == u"ics")
        return domain::fail(Error::Code::NotAvailable, {key});
    return domain::fail(Error::Code::UnknownFormat, {name});
}

Result<Format> formatOf(const QString& name, QIODevice& device)
{
    Q_ASSERT(!device.isSequential());
    QByteArray head(headSize, Qt::Uninitialized);
    const qint64 got = device.seek(0) ? device.read(head.data(), headSize) : -1;
    if (got < 0 || !device.seek(0))
        return tl::make_unexpected(deviceError(device));
    head.resize(got);
    if (head.isEmpty())
        return domain::fail(Error::Code::EmptyFile, {name});
    if (head.startsWith("PK\x03\x04"))
        return tl::make_unexpected(zipError(name, head));
    if (isForeign(head))
        return domain::fail(Error::Code::UnknownFormat, {name});
    const QString ending = QFileInfo(name).suffix().toLower();
    if (ending == u"csv" || ending == u"tsv" || ending == u"json")
        return formatFromName(ending);
    const QByteArray text = asciiOf(head);
    if (text.trimmed().startsWith('{'))
        return Format::Json;
    return sniffSeparator(text.cbegin(), text.cend()) == '\t' ? Format::Tsv : Format::Csv;
}

std::unique_ptr<domain::TableSource> makeReader(Format format, QIODevice& device, const ReadOptions& options)
{
    if (format == Format::Json)
        return std::make_unique<JsonReader>(device, options);
    return std::make_unique<CsvReader>(device, options);
}

std::unique_ptr<domain::TableSink> makeWriter(Format format, QIODevice& device, const QString& kind)
{
    if (format == Format::Json)
        return std::make_unique<JsonWriter>(device, kind);
    return std::make_unique<CsvWriter>(device, format == Format::Tsv ? '\t' : ',');
}

}
