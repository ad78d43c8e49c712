// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptbackups.h"

#include "store/draftfile.h"
#include "store/historyrows.h"
#include "store/pagecopy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

const QString beforeImports = u"import"_s;
const QString beforeMigrations = u"format"_s;
constexpr qsizetype shownHash = 12;

/// Whether a backup of exactly this state can be opened at `path`.
bool holds(const QString& path, const ChainHead& head)
{
    if (!QFileInfo::exists(path))
        return false;
    auto kept = Database::open(path, Database::Access::ReadOnly);
    if (!kept)
        return false;
    const auto there = chainHead(**kept);
    return there && *there == head;
}

/// Why no backup could be made, for whoever wanted to go on.
Error noBackup(const QString& folder, const Error& why)
{
    const bool full = why.code == Error::Code::DiskFull;
    return {Error::Code::NoBackup, {folder, full ? qt_error_string(ENOSPC) : why.args.value(1, why.detail)}, why.detail};
}

}

KeptBackups::KeptBackups(const QString& ledger)
    : m_ledger(QFileInfo(ledger).absoluteFilePath())
    , m_name(QFileInfo(ledger).completeBaseName())
{
}

QString KeptBackups::folder() const
{
    return m_ledger + u"-backups"_s;
}

Result<> KeptBackups::beforeMigration(Database& ledger)
{
    return make(ledger, beforeMigrations);
}

Result<> KeptBackups::beforeImport()
{
    auto own = Database::open(m_ledger, Database::Access::ReadOnly);
    if (!own)
        return tl::make_unexpected(noBackup(folder(), own.error()));
    auto any = select(**own, u"SELECT rid FROM commitment LIMIT 1"_s);
    if (!any)
        return fail(any);
    if (!any->next())
        return {};
    any->finish();
    const auto settings = readSettings(**own);
    if (!settings)
        return fail(settings);
    if (settings->backupKeep <= 0)
        return {};
    if (auto made = make(**own, beforeImports); !made)
        return made;
    rotate(settings->backupKeep, m_kept);
    return {};
}

Result<> KeptBackups::make(Database& ledger, const QString& why)
{
    const auto head = chainHead(ledger);
    if (!head)
        return tl::make_unexpected(noBackup(folder(), head.error()));
    if (::mkdir(QFile::encodeName(folder()).constData(), 0700) != 0 && errno != EEXIST)
        return tl::make_unexpected(noBackup(folder(), systemError(folder(), errno)));
    m_kept = QDir(folder()).filePath(u"%1-%2-%3-%4.pact"_s.arg(m_name, QString::number(head->sequence).rightJustified(6, u'0'),
                                                              QString::fromLatin1(head->hash.toHex().first(std::min(shownHash, 2 * head->hash.size()))), why));
    if (holds(m_kept, *head)) {
        (void)::utimensat(AT_FDCWD, QFile::encodeName(m_kept).constData(), nullptr, 0); // the newest again
        return {};
    }
    auto draft = DraftFile::create(m_kept);
    if (!draft)
        return tl::make_unexpected(noBackup(folder(), draft.error()));
    if (auto copied = copyPages(ledger, draft->path()); !copied)
        return tl::make_unexpected(noBackup(folder(), copied.error()));
    if (!holds(draft->path(), *head))
        return tl::make_unexpected(noBackup(folder(), {Error::Code::Damaged, {m_ledger, {}}, {}}));
    if (auto placed = draft->place(DraftFile::Existing::Replace); !placed)
        return tl::make_unexpected(noBackup(folder(), placed.error()));
    return {};
}

void KeptBackups::rotate(int keep, const QString& newest) const
{
    const QRegularExpression ours(u"^%1-\\d{6,}-[0-9a-f]{0,12}-%2\\.pact$"_s.arg(QRegularExpression::escape(m_name), beforeImports));
    QFileInfoList kept = QDir(folder()).entryInfoList(QDir::Files, QDir::Time);
    kept.removeIf([&](const QFileInfo& file) { return !ours.match(file.fileName()).hasMatch() || file.absoluteFilePath() == newest; });
    for (const QFileInfo& old : kept.mid(std::min<qsizetype>(keep - 1, kept.size())))
        QFile::remove(old.absoluteFilePath());
}

BackedUpSource::BackedUpSource(Ledger& ledger, ChangeSource& source)
    : m_ledger(ledger.path())
    , m_source(source)
    , m_done(ledger.database().sqlite() == nullptr)
{
}

Result<bool> BackedUpSource::next(Change& change)
{
    auto more = m_source.next(change);
    if (!more || !*more || m_done)
        return more;
    m_done = true;
    if (auto made = KeptBackups(m_ledger).beforeImport(); !made)
        return fail(made);
    return true;
}

}
