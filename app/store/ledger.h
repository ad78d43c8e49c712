// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/changeset.h"
#include "domain/clock.h"
#include "store/database.h"
#include "store/ledgersettings.h"
#include "store/lookback.h"
#include <QObject>

namespace pact::store {

using namespace pact::domain;

/// One open ledger and the only writer to it: every alteration is a ChangeSet given to apply(), which checks that what it
/// takes for granted still holds, validates the result, and writes rows, derived columns and history in one transaction, or
/// nothing at all. Lives on one thread (the window's, or a verb's); readers on other threads open a Database of their own.
class Ledger : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        const Catalogue* catalogue = &Catalogue::standard();
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        QString author;           ///< written in the history; on a server it is who is logged in there
        QString migrations = {};  ///< a further folder with "sqlite" and "postgres" in it, for kinds added to the catalogue
        Database::Access access = Database::Access::ReadWrite;
        Moment moment = {};       ///< another than now: for reading only, and with the settings of then
    };

    /// A new ledger with the twelve domains, in Chinese and English. See Database::create for where; FileExists, Io, DiskFull.
    static Result<std::unique_ptr<Ledger>> create(const QString& path, Options options);
    /// An existing one, its tables brought to this version, also when it is only to be read. See Database::open for errors;
    /// also NewerSchema, and ReadOnly for an older one that cannot be written.
    static Result<std::unique_ptr<Ledger>> open(const QString& path, Options options);
    ~Ledger() override;

    const Catalogue& catalogue() const;
    const QString& path() const;
    bool isReadOnly() const;
    const QString& author() const;
    /// Nothing on a server, where the author is who is logged in.
    void setAuthor(const QString& author);
    const Clock& clock() const;
    /// What the same person opens it with once more, on another thread.
    Options options() const;
    Database& database();
    /// What a thread that reads this ledger opens.
    Viewpoint viewpoint() const;
    const LedgerSettings& settings() const;
    /// The day that lights, lists and charts are asked for: that of what was known at the moment looked at; else
    /// PACTLEDGER_TODAY, the setting as_of, the day of the moment looked at, today.
    QDate today() const;
    /// The day that registers are kept up to: today(), whatever was known at the moment looked at.
    QDate standing() const;
    /// Whether today() is fixed, so that the window shows it as 统计日.
    bool isAsOf() const;

    /// The only function that writes. Fails as a whole with the first thing wrong: Conflict, KeyTaken, NotFound, Required,
    /// UseExtend, UseClose, InUse, ReadOnly, Locked, DiskFull … Consequences (a newest report sets progress, an approved
    /// extension the due date, a closure the status) are added to the set and recorded with it.
    Result<ChangeInfo> apply(const ChangeHeader& header, ChangeSource& changes);
    Result<ChangeInfo> apply(const ChangeHeader& header, std::vector<Change> changes);

    /// Takes back this author's newest change that still stands, or the one named, whoever made it, as long as nothing later
    /// touches it (latersets.h). An undo that is named is redone; of a redo, what it put back is taken back. NothingToUndo,
    /// TouchedLater, TakenBack, UnknownChange.
    Result<ChangeInfo> undo(std::optional<ChangeId> change = std::nullopt);
    /// Puts back what this author's newest undo took. NothingToRedo after any newer change of the author.
    Result<ChangeInfo> redo();
    /// What undo() and redo() would act on; none when nothing.
    Result<std::optional<ChangeInfo>> undoable();
    Result<std::optional<ChangeInfo>> redoable();

    /// Looks whether another process has written since, and announces it. Cheap; called by a timer and on focus.
    Result<bool> refresh();

signals:
    /// After each commit of this process, and when refresh() found another's. Queued slots may read at once.
    void changed();

private:
    struct Private;
    Result<ChangeInfo> takeBack(const ChangeInfo& target);
    explicit Ledger(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

}
