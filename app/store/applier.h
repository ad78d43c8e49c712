// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include "store/changestream.h"
#include "store/digest.h"
#include "store/periodlocks.h"
#include "store/recordwriter.h"
#include "store/touched.h"
#include <map>

namespace pact::store {

/// Writes one change set inside the ledger's transaction: each change checked, written and put into the history, then what
/// follows from them. Made for one set and thrown away.
class Applier
{
public:
    struct Context
    {
        Database& database;
        const Catalogue& catalogue;
        LedgerSettings settings;
        QDate today;
    };
    /// `replay`: the set is the inverse of one that stood, so its own consequences are in it and no rule is asked again.
    Applier(Context context, ChangeInfo header, bool replay);

    Result<> begin();
    /// What those who encode additions need, after begin().
    ChangeStream::Set set() const;
    /// An addition is encoded already; of an edit or a removal only the change is read.
    Result<> take(EncodedChange& change);
    /// Consequences, lights and the set's own row. Returns what the history now holds.
    Result<ChangeInfo> finish();

private:
    Result<RecordWriter*> writer(const Kind& kind);
    Result<> add(const EncodedChange& addition);
    Result<> edit(Change& change);
    Result<> remove(Change& change);
    /// Takes a record that is to be removed off the lists that name it loosely.
    Result<> letGo(const Record& record);
    Result<> takeOff(const Record& record, const Catalogue::Link& link, RecordId from);
    /// Removes what belongs to a record; InUse when others name it as well.
    Result<> leaveAlone(const Record& record);
    Result<> removeOwned(const Record& record, const Catalogue::Link& link, qint64 count);
    /// By how many records it is named, for each of the catalogue's links to its kind.
    Result<std::vector<qint64>> namedBy(const Record& record);
    Result<> record(const EncodedChange& written);
    Result<QString> stamp(const Change& change, const QString& present) const;
    /// What a record must be beside valid() by itself: its file there, its condition readable …
    Result<> guard(const Record& record);
    /// Counts anew what the set may have changed, each commitment once.
    Result<> count();
    /// Adds to the set what follows from it.
    Result<> follow();
    Result<> flush();

    Context m;
    ChangeInfo m_info;
    bool m_replay;
    bool m_consequences = false;
    qint64 m_position = 0;
    std::map<const Kind*, std::unique_ptr<RecordWriter>> m_writers;
    std::optional<Statement> m_insertChange;
    std::unique_ptr<ChainLink> m_chain;
    PeriodLocks m_locks;
    Touched m_touched;
};

}
