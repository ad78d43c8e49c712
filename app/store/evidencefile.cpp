// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidencefile.h"

#include "store/ledgerfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;

Error openError(const QString& path, int reason)
{
    if (reason == ENOENT || reason == ENOTDIR)
        return {Error::Code::FileMissing, {path}, {}};
    return {Error::Code::Io, {path, qt_error_string(reason)}, {}};
}

}

Result<std::unique_ptr<QFile>> openEvidence(const QString& path, const QString& ledger)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat named = {};
    if (::stat(native.constData(), &named) != 0)
        return tl::make_unexpected(openError(path, errno));
    if (!S_ISREG(named.st_mode) || (!ledger.isEmpty() && isOfLedger(named, ledger)))
        return fail(Error::Code::NotAFile, {path});
    // What the name stands for may have changed since: opened without waiting, and looked at again.
    const int handle = ::open(native.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return tl::make_unexpected(openError(path, errno));
    struct stat opened = {};
    if (::fstat(handle, &opened) != 0 || !S_ISREG(opened.st_mode) || opened.st_dev != named.st_dev || opened.st_ino != named.st_ino) {
        ::close(handle);
        return fail(Error::Code::NotAFile, {path});
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return fail(Error::Code::Io, {path, file->errorString()});
    }
    return file;
}

Result<EvidenceFile> evidenceFile(const QString& path, const QString& ledger, qint64 limit)
{
    EvidenceFile found{.path = path, .name = QFileInfo(path).fileName(), .size = 0, .sha256 = {}, .mediaType = {}};
    auto file = openEvidence(path, ledger);
    if (!file)
        return fail(file);
    if (!isFileName(found.name))
        return fail(Error::Code::BadFileName, {found.name});
    if ((*file)->size() > limit)
        return fail(Error::Code::FileTooLarge, {path, QString::number(limit / megabyte)});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(megabyte, Qt::Uninitialized);
    QByteArray beginning;
    for (;;) {
        const qint64 got = (*file)->read(block.data(), block.size());
        if (got < 0)
            return fail(Error::Code::Io, {path, (*file)->errorString()});
        if (got == 0)
            break;
        if (found.size == 0)
            beginning = block.first(std::min(got, qint64{64} * 1024));
        found.size += got;
        if (found.size > limit)
            return fail(Error::Code::FileTooLarge, {path, QString::number(limit / megabyte)});
        hash.addData(QByteArrayView(block).first(got));
    }
    found.sha256 = QString::fromLatin1(hash.result().toHex());
    found.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(found.name, beginning).name();
    return found;
}

bool isFileName(const QString& name)
{
    if (name.isEmpty() || name == u"." || name == u"..")
        return false;
    return std::ranges::none_of(name, [](QChar c) { return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control; });
}

QString numberedName(const QString& name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    return name.first(end) + u" (%1)"_s.arg(number) + name.sliced(end);
}

}
