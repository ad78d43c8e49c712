// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftfile.h"

#include "store/ledgerfiles.h"

#include <QDir>
#include <QFileInfo>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace pact::store {

using domain::Error;
using domain::Result;
using domain::fail;

namespace {

const QString ending = u".part"_s;

/// Drafts of this target whose process is no more.
void clearLeftovers(const QFileInfo& target)
{
    const QString begin = u'.' + target.fileName() + u'.';
    const QDir folder = target.dir();
    const QStringList names = folder.entryList({begin + u'*' + ending}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        bool ok = false;
        const pid_t process = name.mid(begin.size()).section(u'.', 0, 0).toInt(&ok);
        if (ok && process > 0 && process != ::getpid() && ::kill(process, 0) != 0 && errno == ESRCH)
            removeLedger(folder.filePath(name));
    }
}

bool synced(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
    const int code = errno;
    ::close(file);
    errno = code;
    return done;
}

}

Error systemError(const QString& path, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        return {Error::Code::DiskFull, {path}, {}};
    if (code == EEXIST)
        return {Error::Code::FileExists, {path}, {}};
    return {Error::Code::Io, {path, QString::fromLocal8Bit(std::strerror(code))}, {}};
}

DraftFile::DraftFile(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

DraftFile::DraftFile(DraftFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::move(other.m_target))
{
}

DraftFile::~DraftFile()
{
    if (!m_path.isEmpty())
        removeLedger(m_path);
}

Result<DraftFile> DraftFile::create(const QString& target)
{
    QFileInfo info(target);
    if (info.isSymbolicLink()) {
        if (!info.exists())
            return fail(Error::Code::FileExists, {target});
        info.setFile(info.canonicalFilePath());
    }
    if (info.exists() && !info.isFile())
        return fail(Error::Code::FileExists, {target});
    clearLeftovers(info);
    static std::atomic<int> count = 0;
    const QString path = info.dir().absoluteFilePath(u".%1.%2.%3%4"_s.arg(info.fileName()).arg(::getpid()).arg(++count).arg(ending));
    removeLedger(path);
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::make_unexpected(systemError(target, errno));
    ::fchmod(file, 0600);
    ::close(file);
    return DraftFile(path, info.absoluteFilePath());
}

Result<> DraftFile::place(Existing existing)
{
    // A log that is still there holds a part of it.
    if (QFileInfo(m_path + u"-wal"_s).size() > 0)
        return fail(Error::Code::Io, {m_target, {}});
    if (!synced(m_path, O_RDWR))
        return tl::make_unexpected(systemError(m_target, errno));
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const unsigned flags = existing == Existing::Refuse ? RENAME_NOREPLACE : 0U;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0) {
        const int code = errno;
        const QFileInfo there(m_target);
        if (existing == Existing::Refuse && (there.exists() || there.isSymbolicLink()))
            return fail(Error::Code::FileExists, {m_target});
        // Some file systems cannot be asked not to replace.
        if (code != EINVAL || ::rename(from.constData(), to.constData()) != 0)
            return tl::make_unexpected(systemError(m_target, errno));
    }
    m_path.clear();
    // The name is safe only once its folder is; that it could not be asked for changes nothing about the file.
    (void)synced(QFileInfo(m_target).path(), O_RDONLY | O_DIRECTORY);
    return {};
}

}
