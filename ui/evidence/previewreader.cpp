// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/previewreader.h"

#include "exchange/textwindow.h"
#include "store/content.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QMimeDatabase>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Error;
using domain::Result;

namespace {

constexpr qint64 largestPicture = qint64(64) * 1024 * 1024; ///< bytes
constexpr qint64 mostPixels = 50'000'000;
constexpr qint64 largestPdf = qint64(256) * 1024 * 1024; ///< bytes
constexpr int longestCharacter = 4; ///< bytes

bool isPicture(const QString& mediaType)
{
    static const QStringList shown{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/bmp"_s, u"image/x-ms-bmp"_s, u"image/x-bmp"_s, u"image/webp"_s};
    return shown.contains(mediaType);
}

/// Not what a file says of itself decides which reader works on it.
bool isPlainFormat(const QByteArray& format)
{
    static const QByteArrayList plain{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return plain.contains(format);
}

Result<QByteArray> allBytes(store::Database& database, const Attachment& attachment)
{
    QByteArray all;
    const auto read = store::readContent(database, attachment.sha256, attachment.name, [&all](const QByteArray& piece) -> Result<> {
        all += piece;
        return {};
    });
    return read ? Result<QByteArray>(all) : domain::fail(read);
}

Result<Preview> readPicture(store::Database& database, const Attachment& attachment)
{
    if (attachment.size > largestPicture)
        return Preview{.form = Preview::Form::TooLarge};
    auto bytes = allBytes(database, attachment);
    if (!bytes)
        return domain::fail(bytes);
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isPlainFormat(reader.format()) || !size.isValid() || size.isEmpty())
        return Preview{.form = Preview::Form::Unusable};
    if (qint64(size.width()) * size.height() > mostPixels)
        return Preview{.form = Preview::Form::TooLarge, .pictureSize = size};
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    Preview preview{.form = Preview::Form::Picture, .picture = reader.read(), .pictureSize = size};
    if (preview.picture.isNull())
        preview.form = Preview::Form::Unusable;
    else if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        preview.pictureSize.transpose();
    return preview;
}

std::optional<QString> decoded(QByteArray& bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto form = exchange::recogniseEncoding(buffer);
    if (!form)
        return std::nullopt;
    exchange::TextWindow window(buffer, *form);
    if (!window.rewind())
        return std::nullopt;
    for (;;) {
        const auto more = window.grow();
        if (!more)
            return std::nullopt;
        if (!*more)
            return QString::fromUtf8(window.begin(), window.end() - window.begin());
    }
}

Result<Preview> readText(store::Database& database, const Attachment& attachment)
{
    auto start = store::contentStart(database, attachment.sha256, attachment.name, longestText);
    if (!start)
        return domain::fail(start);
    const bool more = attachment.size > start->size();
    std::optional<QString> text = decoded(*start);
    // What is cut off may cut a character.
    for (int cut = 1; more && !text && cut < longestCharacter; ++cut) {
        start->chop(1);
        text = decoded(*start);
    }
    if (!text || text->contains(QChar::Null))
        return Preview{.form = Preview::Form::Unusable};
    if (more && text->endsWith(QChar::ReplacementCharacter))
        text->chop(1);
    return Preview{.form = Preview::Form::Text, .text = *text, .more = more};
}

Result<Preview> readPdf(store::Database& database, const Attachment& attachment)
{
    if (attachment.size > largestPdf)
        return Preview{.form = Preview::Form::TooLarge};
    QTemporaryFile file(QDir::temp().filePath(u"pactledger-XXXXXX.pdf"_s));
    if (!file.open())
        return domain::fail(Error::Code::Io, {file.fileTemplate(), file.errorString()});
    file.setAutoRemove(false);
    const auto scratch = std::make_shared<const ScratchFile>(file.fileName());
    const auto read = store::readContent(database, attachment.sha256, attachment.name, [&file](const QByteArray& piece) -> Result<> {
        return file.write(piece) == piece.size() ? Result<>() : domain::fail(Error::Code::Io, {file.fileName(), file.errorString()});
    });
    if (!read)
        return domain::fail(read);
    if (!file.flush())
        return domain::fail(Error::Code::Io, {file.fileName(), file.errorString()});
    return Preview{.form = Preview::Form::Pdf, .pdf = scratch};
}

}

Preview::Form previewForm(const Attachment& attachment)
{
    if (isPicture(attachment.mediaType))
        return Preview::Form::Picture;
    const QMimeType type = QMimeDatabase().mimeTypeForName(attachment.mediaType);
    if (type.inherits(u"application/pdf"_s))
        return Preview::Form::Pdf;
    return type.inherits(u"text/plain"_s) ? Preview::Form::Text : Preview::Form::None;
}

Result<Preview> readPreview(store::Database& database, const Attachment& attachment)
{
    switch (previewForm(attachment)) {
    case Preview::Form::Picture:
        return readPicture(database, attachment);
    case Preview::Form::Text:
        return readText(database, attachment);
    case Preview::Form::Pdf:
        return readPdf(database, attachment);
    default:
        return Preview{};
    }
}

}
