// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerlock.h"

#include "store/draftfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pact::store {

using domain::Error;
using domain::Result;
using domain::fail;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

/// When a process was started, in ticks since the computer was: with it a number that is given again is another process.
qint64 startOf(qint64 process)
{
    // The name in brackets may hold anything; the start is the twentieth word after it.
    const QByteArray status = contentOf(u"/proc/%1/stat"_s.arg(process));
    return status.mid(status.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
}

/// As people know them: the full name, where the system has one.
QString userName()
{
    const passwd* user = ::getpwuid(::geteuid());
    if (!user)
        return QString::number(::geteuid());
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

QByteArray ownContent()
{
    const qint64 process = ::getpid();
    const QJsonObject own{{u"user"_s, userName()},
                          {u"host"_s, QSysInfo::machineHostName()},
                          {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                          {u"process"_s, process},
                          {u"started"_s, startOf(process)}};
    return QJsonDocument(own).toJson(QJsonDocument::Compact) + '\n';
}

bool isLeftBehind(const QByteArray& content)
{
    const QJsonObject owner = QJsonDocument::fromJson(content).object();
    const qint64 process = owner.value(u"process"_s).toInteger();
    if (process <= 0 || owner.value(u"host"_s).toString() != QSysInfo::machineHostName())
        return false;
    if (process == ::getpid())
        return owner.value(u"started"_s).toInteger() != startOf(process);
    if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return true;
    const qint64 start = startOf(process);
    return start != 0 && start != owner.value(u"started"_s).toInteger();
}

Error openElsewhere(const QString& ledger, const QByteArray& content)
{
    const QJsonObject owner = QJsonDocument::fromJson(content).object();
    const QDateTime since = QDateTime::fromString(owner.value(u"since"_s).toString(), Qt::ISODate).toLocalTime();
    const bool today = since.date() == QDate::currentDate();
    return {Error::Code::OpenElsewhere, {ledger, owner.value(u"user"_s).toString(), owner.value(u"host"_s).toString(), since.toString(today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)}, {}};
}

/// Whoever may read the ledger may read who has it.
mode_t modeBeside(const QString& ledger)
{
    struct stat info = {};
    return 0600U | (::stat(QFile::encodeName(ledger).constData(), &info) == 0 ? info.st_mode & 0044U : 0U);
}

Result<> make(const QString& path, const QByteArray& content, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::make_unexpected(systemError(path, errno));
    ::fchmod(file, mode);
    errno = 0;
    const bool done = ::write(file, content.constData(), static_cast<size_t>(content.size())) == content.size() && ::fsync(file) == 0;
    const int code = errno == 0 ? ENOSPC : errno;
    ::close(file);
    if (done)
        return {};
    ::unlink(name.constData());
    return tl::make_unexpected(systemError(path, code));
}

/// Takes away the file that holds `content`. Another process may have been quicker, and the file may be its own by now.
void clear(const QString& path, const QByteArray& content)
{
    const QByteArray name = QFile::encodeName(path);
    const QString aside = path + u'.' + QString::number(::getpid());
    const QByteArray asideName = QFile::encodeName(aside);
    if (::rename(name.constData(), asideName.constData()) != 0)
        return;
    if (contentOf(aside) == content || ::renameat2(AT_FDCWD, asideName.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE) != 0)
        ::unlink(asideName.constData());
}

QString lockOf(const QString& ledger)
{
    const QFileInfo info(ledger);
    return (info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()) + u"-lock"_s;
}

struct Held
{
    QByteArray content;
    int count = 0;
};

struct Registry
{
    std::mutex mutex;
    std::map<QString, Held> held; ///< by the path of the lock
};

Registry& registry()
{
    static Registry all;
    return all;
}

}

LedgerLock::LedgerLock(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString& ledger)
{
    const QString path = lockOf(ledger);
    Registry& all = registry();
    const std::scoped_lock guard(all.mutex);
    if (!all.held.contains(path)) {
        const QByteArray content = ownContent();
        auto made = make(path, content, modeBeside(ledger));
        const QByteArray there = made ? QByteArray() : contentOf(path);
        if (!made && isLeftBehind(there)) {
            clear(path, there);
            made = make(path, content, modeBeside(ledger));
        }
        if (!made && made.error().code == Error::Code::FileExists)
            return tl::make_unexpected(openElsewhere(ledger, contentOf(path)));
        if (!made)
            return fail(made);
        all.held[path].content = content;
    }
    ++all.held[path].count;
    return std::unique_ptr<LedgerLock>(new LedgerLock(path));
}

bool LedgerLock::isHeldHere(const QString& ledger)
{
    Registry& all = registry();
    const std::scoped_lock guard(all.mutex);
    return all.held.contains(lockOf(ledger));
}

LedgerLock::~LedgerLock()
{
    Registry& all = registry();
    const std::scoped_lock guard(all.mutex);
    const auto it = all.held.find(m_path);
    if (--it->second.count > 0)
        return;
    // Whoever has removed it by hand may have let in another.
    if (contentOf(m_path) == it->second.content)
        ::unlink(QFile::encodeName(m_path).constData());
    all.held.erase(it);
}

}
