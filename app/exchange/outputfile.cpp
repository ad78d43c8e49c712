// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outputfile.h"
#include "exchange/deviceerror.h"
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;

namespace {

bool sameFile(const struct stat& a, const struct stat& b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// `target` is open or exists already as the ledger or one of its companions; or will be a companion.
bool touchesLedger(const QString& target, const QString& ledger)
{
    if (ledger.isEmpty())
        return false;
    struct stat output = {};
    const bool standard = target == u"-";
    const bool exists = (standard ? ::fstat(STDOUT_FILENO, &output) : ::stat(QFile::encodeName(target).constData(), &output)) == 0;
    const QFileInfo targetInfo(target);
    const QFileInfo ledgerInfo(QFileInfo(ledger).canonicalFilePath());
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        struct stat companion = {};
        const QString path = ledgerInfo.filePath() + suffix;
        if (exists && ::stat(QFile::encodeName(path).constData(), &companion) == 0 && sameFile(output, companion))
            return true;
        if (!standard && targetInfo.dir().canonicalPath() == ledgerInfo.path() && targetInfo.fileName() == ledgerInfo.fileName() + suffix)
            return true;
    }
    return false;
}

std::unique_ptr<QFileDevice> deviceFor(const QString& target, bool& opened)
{
    errno = 0;
    if (target == u"-") {
        auto file = std::make_unique<QFile>();
        opened = file->open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
        return file;
    }
    const QFileInfo info(target);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        auto file = std::make_unique<QFile>(target);
        opened = file->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        return file;
    }
    auto file = std::make_unique<QSaveFile>(target);
    opened = file->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return file;
}

/// Asks the disk for the content's safety. What cannot be asked (a pipe) has none to give.
bool stored(const QFileDevice& device)
{
    return ::fsync(device.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

}

OutputFile::OutputFile(std::unique_ptr<QFileDevice> device)
    : m_device(std::move(device))
{
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(const QString& target, const QString& ledger)
{
    if (touchesLedger(target, ledger))
        return domain::fail(Error::Code::OutputIsLedger, {target});
    bool opened = false;
    auto device = deviceFor(target, opened);
    if (!opened)
        return tl::make_unexpected(deviceError(*device));
    return std::unique_ptr<OutputFile>(new OutputFile(std::move(device)));
}

Result<> OutputFile::commit()
{
    errno = 0;
    if (!m_device->flush() || m_device->error() != QFileDevice::NoError)
        return tl::make_unexpected(deviceError(*m_device));
    if (!stored(*m_device))
        return tl::make_unexpected(deviceError(*m_device));
    errno = 0;
    auto* file = qobject_cast<QSaveFile*>(m_device.get());
    if (file && !file->commit())
        return tl::make_unexpected(deviceError(*file));
    if (!file)
        m_device->close();
    return {};
}

}
