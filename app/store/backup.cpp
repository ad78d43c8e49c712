// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/checker.h"
#include "store/draftfile.h"
#include "store/indexrepair.h"
#include "store/migrator.h"
#include "store/pagecopy.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

const QStringList companions{u"-wal"_s, u"-shm"_s, u"-journal"_s};

bool isSameFile(const QString& a, const QString& b)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0 && ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

/// `target` is the ledger, one of the files its engine keeps beside it, or would become one.
bool isLedger(const QString& target, const QString& ledger)
{
    const QFileInfo real(QFileInfo(ledger).canonicalFilePath());
    const QFileInfo asked(target);
    for (const QString& suffix : QStringList{u""_s} + companions) {
        if (isSameFile(target, real.filePath() + suffix))
            return true;
        if (asked.fileName() == real.fileName() + suffix && asked.dir().canonicalPath() == real.dir().canonicalPath())
            return true;
    }
    return false;
}

/// Whether an engine has, or had when it was ended, `path` open. A companion of another file of that name would be taken for its own.
std::optional<QString> companionOf(const QString& path)
{
    for (const QString& suffix : companions) {
        if (QFileInfo::exists(path + suffix))
            return path + suffix;
    }
    return std::nullopt;
}

/// Whether the file at `path` holds an earlier state of this ledger.
bool isEarlierState(const QString& path, Database& ledger)
{
    auto old = Database::open(path, Database::Access::ReadOnly);
    if (!old)
        return false;
    auto newest = select(**old, u"SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1"_s);
    if (!newest || !newest->next())
        return false;
    auto same = select(ledger, u"SELECT seq FROM change_set WHERE seq = ? AND hash = ?"_s, {newest->integer(0), newest->value(1)});
    return same && same->next();
}

Result<> refuseUnfit(const QString& target, Database& source)
{
    if (isLedger(target, source.path()))
        return fail(Error::Code::OutputIsLedger, {target});
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    if (companionOf(info.canonicalFilePath()) || !isEarlierState(target, source))
        return fail(Error::Code::FileExists, {target});
    return {};
}

/// An error about the unfinished file is about the one that was asked for.
Error named(Error error, const QString& draft, const QString& target)
{
    for (QString& arg : error.args) {
        if (arg == draft)
            arg = target;
    }
    return error;
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

Result<BackupInfo> verified(const QString& draft, const Catalogue& catalogue, const QString& from, const Progress& progress)
{
    auto copy = Database::open(draft, Database::Access::ReadOnly);
    if (!copy)
        return fail(Error::Code::BackupDamaged, {from, copy.error().detail}, copy.error().detail);
    if (auto sound = refuseDamage(**copy, catalogue, CheckScope::History, from, progress); !sound)
        return fail(sound);
    return describe(**copy, catalogue);
}

Result<BackupInfo> readied(const QString& draft, const Catalogue& catalogue, const QString& migrations, const QString& from, const Progress& progress)
{
    auto copy = Database::open(draft, Database::Access::ReadWrite);
    if (!copy)
        return fail(copy);
    const QString engine = (*copy)->dialect().migrationsFolder();
    Migrator migrator(**copy, u":/migrations/"_s + engine, migrations.isEmpty() ? QString() : migrations + u'/' + engine);
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

Result<BackupInfo> backUp(Database& source, const Catalogue& catalogue, const QString& target, const Progress& progress)
{
    // A ledger on a server is copied row by row; a file's pages are its exact state.
    if (!source.sqlite())
        return fail(Error::Code::NotAvailable, {u"backup"_s});
    if (auto fit = refuseUnfit(target, source); !fit)
        return fail(fit);
    auto draft = DraftFile::create(target);
    if (!draft)
        return fail(draft);
    if (auto copied = copyPages(source, draft->path(), progress); !copied)
        return tl::make_unexpected(named(copied.error(), draft->path(), target));
    auto info = verified(draft->path(), catalogue, source.path(), progress);
    if (!info)
        return tl::make_unexpected(named(info.error(), draft->path(), target));
    if (auto placed = draft->place(DraftFile::Existing::Replace); !placed)
        return fail(placed);
    info->path = target;
    return info;
}

Result<BackupInfo> restoreLedger(const QString& from, const QString& target, const Catalogue& catalogue, const QString& migrations, const Progress& progress)
{
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
        return tl::make_unexpected(named(copied.error(), draft->path(), target));
    auto restored = readied(draft->path(), catalogue, migrations, from, progress);
    if (!restored)
        return tl::make_unexpected(named(restored.error(), draft->path(), from));
    if (auto placed = draft->place(DraftFile::Existing::Refuse); !placed)
        return fail(placed);
    restored->path = target;
    return restored;
}

}
