// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "domain/changename.h"
#include "store/applier.h"
#include "store/founding.h"
#include "store/keptbackups.h"
#include "store/latersets.h"
#include "store/migrator.h"
#include "store/transaction.h"
#include "store/undo.h"

using namespace Qt::StringLiterals;

namespace pact::store {

struct Ledger::Private
{
    Options options;
    std::unique_ptr<Database> database;
    LedgerSettings settings;
    qint64 dataVersion = 0;

    QDate today() const
    {
        if (options.moment.knownOn.isValid())
            return options.moment.knownOn;
        if (const QDate fixed = fixedDay(); fixed.isValid())
            return fixed;
        if (settings.asOf)
            return *settings.asOf;
        return options.moment.day.isValid() ? options.moment.day : options.clock->today();
    }
    /// By PACTLEDGER_TODAY; invalid when by nothing.
    QDate fixedDay() const
    {
        const auto* system = dynamic_cast<const SystemClock*>(options.clock.get());
        return system ? system->fixedDay().value_or(QDate()) : QDate();
    }
    Result<> reload()
    {
        auto read = readSettings(*database);
        if (!read)
            return fail(read);
        settings = *read;
        return {};
    }
    Result<> prepare()
    {
        Migrator migrator(*database, options.migrations);
        if (database->sqlite() && migrator.isOutdated() && !database->isReadOnly()) {
            if (auto kept = KeptBackups(database->path()).beforeMigration(*database); !kept)
                return kept;
        }
        if (auto migrated = migrator.migrate(); !migrated)
            return migrated;
        options.moment.standing = fixedDay();
        if (options.moment.recorded && !options.moment.standing.isValid())
            options.moment.standing = options.moment.day;
        if (!options.moment.isNow()) {
            if (auto turned = lookBack(*database, *options.catalogue, options.moment, today()); !turned)
                return turned;
        }
        auto version = database->dataVersion();
        if (!version)
            return fail(version);
        dataVersion = *version;
        if (!database->sessionUser().isEmpty())
            options.author = database->sessionUser();
        return reload();
    }
    Result<ChangeInfo> write(ChangeInfo info, ChangeSource& changes, bool replay, const ChangeInfo* takesBack);
};

Ledger::Ledger(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, Options options)
{
    auto database = Database::create(path);
    if (!database)
        return fail(database);
    auto p = std::make_unique<Private>();
    p->options = std::move(options);
    p->database = std::move(*database);
    Database& fresh = *p->database;
    std::unique_ptr<Ledger> ledger;
    Result<> made = p->prepare();
    if (made) {
        ledger.reset(new Ledger(std::move(p)));
        made = foundDomains(*ledger);
    }
    if (!made) {
        fresh.discard();
        return fail(made);
    }
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, Options options)
{
    if (!options.moment.isNow())
        options.access = Database::Access::ReadOnly;
    auto database = Database::open(path, options.access);
    if (!database)
        return fail(database);
    auto p = std::make_unique<Private>();
    p->options = options;
    p->database = std::move(*database);
    auto prepared = p->prepare();
    if (prepared)
        return std::unique_ptr<Ledger>(new Ledger(std::move(p)));
    if (prepared.error().code != Error::Code::ReadOnly || options.access == Database::Access::ReadWrite)
        return fail(prepared);
    // Who only wants to read an older ledger that can be written brings it up to date as well.
    p.reset();
    Options writing = options;
    writing.access = Database::Access::ReadWrite;
    writing.moment = {};
    if (auto updated = open(path, std::move(writing)); !updated)
        return fail(updated);
    return open(path, std::move(options));
}

const Catalogue& Ledger::catalogue() const
{
    return *d->options.catalogue;
}

const QString& Ledger::path() const
{
    return d->database->path();
}

bool Ledger::isReadOnly() const
{
    return d->database->isReadOnly();
}

const QString& Ledger::author() const
{
    return d->options.author;
}

void Ledger::setAuthor(const QString& author)
{
    if (d->database->sessionUser().isEmpty())
        d->options.author = author;
}

const Clock& Ledger::clock() const
{
    return *d->options.clock;
}

Ledger::Options Ledger::options() const
{
    return d->options;
}

Database& Ledger::database()
{
    return *d->database;
}

Viewpoint Ledger::viewpoint() const
{
    Moment moment = d->options.moment;
    moment.day = today();
    return {path(), d->options.catalogue, moment};
}

const LedgerSettings& Ledger::settings() const
{
    return d->settings;
}

QDate Ledger::today() const
{
    return d->today();
}

QDate Ledger::standing() const
{
    return d->options.moment.knownOn.isValid() ? standingDay(d->options.moment, d->settings.asOf) : d->today();
}

bool Ledger::isAsOf() const
{
    return d->today() != QDate::currentDate();
}

Result<ChangeInfo> Ledger::Private::write(ChangeInfo info, ChangeSource& changes, bool replay, const ChangeInfo* takesBack)
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(transaction);
    // Another process may have changed a threshold since.
    if (auto reloaded = reload(); !reloaded)
        return fail(reloaded);
    Applier applier({*database, *options.catalogue, settings, today()}, std::move(info), replay);
    if (auto begun = applier.begin(); !begun)
        return fail(begun);
    ChangeStream stream(changes, applier.set());
    for (;;) {
        auto batch = stream.next();
        if (!batch)
            return fail(batch);
        if (batch->empty())
            break;
        for (EncodedChange& change : *batch) {
            if (auto taken = applier.take(change); !taken)
                return fail(taken);
        }
    }
    auto written = applier.finish();
    if (!written)
        return written;
    if (takesBack) {
        if (auto marked = markTakenBack(*database, *takesBack); !marked)
            return fail(marked);
    }
    if (auto committed = transaction->commit(); !committed)
        return fail(committed);
    database->noteOwnCommit();
    if (auto reloaded = reload(); !reloaded)
        return fail(reloaded);
    return written;
}

namespace {

ChangeInfo infoFrom(const ChangeHeader& header, const QString& author, const Clock& clock)
{
    ChangeInfo info;
    info.id = header.id ? *header.id : ChangeId::create();
    info.at = clock.nowUtc();
    info.author = header.author.isEmpty() ? author : header.author;
    info.origin = header.origin;
    info.act = header.act;
    info.reason = header.reason;
    info.subject = header.subject;
    info.detail = header.detail;
    info.undoes = header.undoes;
    return info;
}

}

Result<ChangeInfo> Ledger::apply(const ChangeHeader& header, ChangeSource& changes)
{
    auto written = d->write(infoFrom(header, author(), clock()), changes, false, nullptr);
    if (written)
        emit changed();
    return written;
}

Result<ChangeInfo> Ledger::apply(const ChangeHeader& header, std::vector<Change> changes)
{
    ChangeList list(std::move(changes));
    return apply(header, list);
}

Result<std::optional<ChangeInfo>> Ledger::undoable()
{
    return undoCandidate(*d->database, author());
}

Result<std::optional<ChangeInfo>> Ledger::redoable()
{
    return redoCandidate(*d->database, author());
}

Result<ChangeInfo> Ledger::undo(std::optional<ChangeId> change)
{
    if (!change) {
        auto candidate = undoable();
        if (!candidate)
            return fail(candidate);
        if (!*candidate)
            return fail(Error::Code::NothingToUndo, {author()});
        return takeBack(**candidate);
    }
    auto found = HistoryReader(*d->database, catalogue()).find(change->toString());
    if (!found)
        return fail(found);
    if (!found->stands)
        return fail(Error::Code::TakenBack, {changeName(*found, catalogue())});
    auto target = undoTarget(*d->database, *found);
    if (!target)
        return fail(target);
    auto later = whatTouchesLater(*d->database, catalogue(), *target);
    if (!later)
        return fail(later);
    if (!later->isEmpty())
        return tl::make_unexpected(touchedLater(*target, *later, catalogue()));
    return takeBack(*target);
}

Result<ChangeInfo> Ledger::takeBack(const ChangeInfo& target)
{
    // To take back an undo is to do again what it took.
    const Origin origin = target.origin == Origin::Undo ? Origin::Redo : Origin::Undo;
    ChangeInfo info = infoFrom({.author = {}, .origin = origin, .act = target.act, .reason = {}, .subject = target.subject, .detail = target.detail, .undoes = target.id, .id = {}}, author(), clock());
    InverseSource inverse(*d->database, catalogue(), target);
    auto written = d->write(info, inverse, true, &target);
    if (written) {
        emit changed();
        return written;
    }
    const Error::Code code = written.error().code;
    if (code != Error::Code::Conflict && code != Error::Code::NotFound && code != Error::Code::InUse && code != Error::Code::KeyTaken)
        return written;
    auto later = whatTouchesLater(*d->database, catalogue(), target);
    if (later && later->isEmpty())
        later = whatUsesLater(*d->database, catalogue(), target);
    if (!later)
        return fail(later);
    return tl::make_unexpected(touchedLater(target, *later, catalogue(), written.error().detail));
}

Result<ChangeInfo> Ledger::redo()
{
    auto candidate = redoable();
    if (!candidate)
        return fail(candidate);
    if (!*candidate)
        return fail(Error::Code::NothingToRedo, {author()});
    return takeBack(**candidate);
}

Result<bool> Ledger::refresh()
{
    auto version = d->database->dataVersion();
    if (!version)
        return fail(version);
    if (*version == d->dataVersion)
        return false;
    d->dataVersion = *version;
    if (auto reloaded = d->reload(); !reloaded)
        return fail(reloaded);
    emit changed();
    return true;
}

}
