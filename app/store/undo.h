// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/historyreader.h"

namespace pact::store {

/// The newest set of this author that undo would take back: one that stands, is no undo or redo, and is not the sample.
Result<std::optional<ChangeInfo>> undoCandidate(Database& database, const QString& author);
/// The undo that redo would take back: this author's newest standing one, unless the author changed something since.
Result<std::optional<ChangeInfo>> redoCandidate(Database& database, const QString& author);

/// The set that taking this one back is about: of a redo, the set that it put back; else the set itself.
Result<ChangeInfo> undoTarget(Database& database, const ChangeInfo& named);
/// Marks what no longer stands, and what stands again, once the inverse of `taken` has been written.
Result<> markTakenBack(Database& database, const ChangeInfo& taken);

/// The changes of a set backwards and turned round, read by cursor.
class InverseSource : public ChangeSource
{
public:
    InverseSource(Database& database, const Catalogue& catalogue, const ChangeInfo& set);
    Result<bool> next(Change& change) override;
    void end() override;
    bool isLong() const override;

private:
    Result<> readPage();

    Database& m_database;
    std::unique_ptr<Database> m_reader; ///< of a long set
    const Catalogue& m_catalogue;
    qint64 m_sequence;
    qint64 m_count;
    qint64 m_position = -1;
    std::vector<Change> m_page; ///< read ahead, so that no cursor stays open while rows are written
};

}
