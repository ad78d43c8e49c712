// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/checker.h"
#include "store/draftfile.h"
#include "store/historyrows.h"
#include "store/indexrepair.h"
#include "store/ledgerfiles.h"
#include "store/migrator.h"
#include "store/pagecopy.h"
#include "store/rowcopy.h"
#include "store/serveraddress.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// `target` is the ledger, one of the files its engine keeps beside it, or would become one.
bool isLedger(const QString& target, const QString& ledger)
{
    const QFileInfo real(QFileInfo(ledger).canonicalFilePath());
    const QFileInfo asked(target);
    struct stat there = {};
    if (::stat(QFile::encodeName(target).constData(), &there) == 0 && isOfLedger(there, real.filePath()))
        return true;
    if (asked.dir().canonicalPath() != real.dir().canonicalPath())
        return false;
    return asked.fileName() == real.fileName() || std::ranges::any_of(companionEndings(), [&](const QString& ending) { return asked.fileName() == real.fileName() + ending; });
}

/// Whether an engine has, or had when it was ended, `path` open. A companion of another file of that name would be taken for its own.
std::optional<QString> companionOf(const QString& path)
{
    for (const QString& ending : companionEndings()) {
        if (QFileInfo::exists(path + ending))
            return path + ending;
    }
    return std::nullopt;
}

/// Whether the file at `path` holds an earlier state of this ledger.
bool isEarlierState(const QString& path, Database& ledger)
{
    auto old = Database::open(path, Database::Access::ReadOnly);
    if (!old)
        return false;
    const auto newest = chainHead(**old);
    if (!newest || newest->sequence == 0)
        return false;
    auto same = select(ledger, u"SELECT seq FROM change_set WHERE seq = ? AND hash = ?"_s, {newest->sequence, newest->hash});
    return same && same->next();
}

Result<> refuseUnfit(const QString& target, Database& source)
{
    if (source.sqlite() && isLedger(target, source.path()))
        return fail(Error::Code::OutputIsLedger, {target});
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    if (companionOf(info.canonicalFilePath()) || !isEarlierState(target, source))
        return fail(Error::Code::FileExists, {target});
    return {};
}

/// The first problem that is one of the data.
Result<> refuseDamage(Database& copy, const Catalogue& catalogue, CheckScope scope, const QString& from, const Progress& progress)
{
    // The pages have been counted already: the check only asks whether to go on.
    const auto problems = checkLedger(copy, catalogue, scope, [&progress](qint64, qint64) { return !progress || progress(0, 0); });
    if (!problems)
        return fail(problems);
    const auto worst = std::ranges::find_if_not(*problems, isRepairable);
    if (worst == problems->end())
        return {};
    return fail(Error::Code::BackupDamaged, {from, problemText(*worst)});
}

/// The rows of a ledger on a server as a ledger file, in place of the empty file `draft`.
Result<> copyIntoFile(Database& source, const QString& draft, const QString& migrations, const Progress& progress)
{
    if (!QFile::remove(draft))
        return fail(Error::Code::Io, {draft, {}});
    auto copy = Database::create(draft);
    if (!copy)
        return fail(copy);
    if (auto migrated = Migrator(**copy, migrations).migrate(); !migrated)
        return migrated;
    return copyRows(source, **copy, progress);
}

Result<BackupInfo> verified(const QString& draft, const Catalogue& catalogue, CheckScope scope, const QString& from, const Progress& progress)
{
    auto copy = Database::open(draft, Database::Access::ReadOnly);
    if (!copy)
        return fail(Error::Code::BackupDamaged, {from, copy.error().detail}, copy.error().detail);
    if (auto sound = refuseDamage(**copy, catalogue, scope, from, progress); !sound)
        return fail(sound);
    return describe(**copy, catalogue);
}

Result<BackupInfo> readied(const QString& draft, const Catalogue& catalogue, const QString& migrations, const QString& from, const Progress& progress)
{
    auto copy = Database::open(draft, Database::Access::ReadWrite);
    if (!copy)
        return fail(copy);
    Migrator migrator(**copy, migrations);
    if (auto migrated = migrator.migrate(); !migrated)
        return fail(migrated);
    if (auto sound = refuseDamage(**copy, catalogue, CheckScope::Everything, from, progress); !sound)
        return fail(sound);
    if (auto mended = repairIndex(**copy, catalogue, QDate::currentDate()); !mended)
        return fail(mended);
    return describe(**copy, catalogue);
}

}

qint64 BackupInfo::count(const QString& kind) const
{
    const auto it = std::ranges::find(counts, kind, &std::pair<QString, qint64>::first);
    return it == counts.end() ? 0 : it->second;
}

Result<BackupInfo> describe(Database& database, const Catalogue& catalogue)
{
    BackupInfo info{.path = database.path(), .bytes = QFileInfo(database.path()).size(), .head = {}, .at = {}, .counts = {}};
    auto newest = select(database, u"SELECT seq, hash, at FROM change_set ORDER BY seq DESC LIMIT 1"_s);
    if (!newest)
        return fail(newest);
    if (newest->next()) {
        info.sequence = newest->integer(0);
        info.head = newest->value(1).toByteArray();
        info.at = QDateTime::fromString(newest->text(2), Qt::ISODateWithMs);
    }
    for (const auto& kind : catalogue.kinds()) {
        auto rows = select(database, u"SELECT count(*) FROM "_s + quoted(kind->table()));
        if (!rows)
            return fail(rows);
        info.counts.emplace_back(kind->key(), rows->next() ? rows->integer(0) : 0);
    }
    if (auto whole = database.readFailure(); !whole)
        return fail(whole);
    return info;
}

Result<BackupInfo> backUp(Database& source, const Catalogue& catalogue, const QString& target, const QString& migrations, const Progress& progress)
{
    if (auto fit = refuseUnfit(target, source); !fit)
        return fail(fit);
    auto draft = DraftFile::create(target);
    if (!draft)
        return fail(draft);
    // A file's pages are its exact state: what the copy's records are, they are.
    const bool pages = source.sqlite() != nullptr;
    if (auto copied = pages ? copyPages(source, draft->path(), progress) : copyIntoFile(source, draft->path(), migrations, progress); !copied)
        return tl::make_unexpected(about(target, draft->path(), copied.error()));
    auto info = verified(draft->path(), catalogue, pages ? CheckScope::History : CheckScope::Everything, shownAddress(source.path()), progress);
    if (!info)
        return tl::make_unexpected(about(target, draft->path(), info.error()));
    if (auto placed = draft->place(DraftFile::Existing::Replace); !placed)
        return fail(placed);
    info->path = target;
    return info;
}

namespace {

Result<BackupInfo> restoreOnServer(const QString& from, const QString& address, const Catalogue& catalogue, const QString& migrations, const Progress& progress)
{
    // Nothing is made on the server before the backup is known to be sound and of this version.
    const QTemporaryDir folder;
    const QString draft = folder.filePath(u"restored.pact"_s);
    if (auto readied = restoreLedger(from, draft, catalogue, migrations, progress); !readied)
        return tl::make_unexpected(about(address, draft, readied.error()));
    auto source = Database::open(draft, Database::Access::ReadOnly);
    if (!source)
        return fail(source);
    auto target = Database::create(address);
    if (!target)
        return fail(target);
    Result<> made = Migrator(**target, migrations).migrate();
    if (made)
        made = copyRows(**source, **target, progress);
    if (made)
        made = refuseDamage(**target, catalogue, CheckScope::Everything, from, progress);
    auto info = made ? describe(**target, catalogue) : fail(made);
    if (!info)
        (*target)->discard();
    return info;
}

}

Result<BackupInfo> restoreLedger(const QString& from, const QString& target, const Catalogue& catalogue, const QString& migrations, const Progress& progress)
{
    if (isAddress(target))
        return restoreOnServer(from, target, catalogue, migrations, progress);
    const QFileInfo info(target);
    if (info.exists() || info.isSymbolicLink())
        return fail(Error::Code::FileExists, {target});
    if (const auto left = companionOf(target))
        return fail(Error::Code::FileExists, {*left});
    auto source = Database::open(from, Database::Access::ReadOnly);
    if (!source)
        return fail(source);
    auto draft = DraftFile::create(target);
    if (!draft)
        return fail(draft);
    if (auto copied = copyPages(**source, draft->path(), progress); !copied)
        return tl::make_unexpected(about(target, draft->path(), copied.error()));
    auto restored = readied(draft->path(), catalogue, migrations, from, progress);
    if (!restored)
        return tl::make_unexpected(about(from, draft->path(), restored.error()));
    if (auto placed = draft->place(DraftFile::Existing::Refuse); !placed)
        return fail(placed);
    restored->path = target;
    return restored;
}

}
