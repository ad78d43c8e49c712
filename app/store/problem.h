// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace pact::store {

/// Something in a ledger that is not as the program left it.
struct Problem
{
    enum class Code {
        Structure,      ///< the engine's words
        RecordAltered,  ///< kind label, code
        RecordUnknown,  ///< kind label, code: in no change of the history
        RecordMissing,  ///< kind label, code
        ChangeAltered,  ///< place in the history, subject
        ChainBroken,    ///< place in the history, time
        UndoAltered,    ///< place in the history: whether it stands is not what the later changes say
        ForeignObject,  ///< what it is, its name
        ForeignKey,     ///< table, table named
        LinkAstray,     ///< field, id: a link from or to a record that is not there
        IndexStale,     ///< kind label, code: what is worked out from the record is not what its values give
        ContentAltered, ///< name of the attachment, or the hash when none names it
        ContentMissing, ///< name of the attachment
        CountDiffers,   ///< kind label, code: an actual that its registers never gave
        WordsStale,     ///< kind label: the index of the words of a kind's records is not what they give
    };
    Code code;
    QStringList args;

    bool operator==(const Problem&) const = default;
};

/// What scripts call it; stable.
QString problemKey(Problem::Code code);
/// What it is and what it means, in the language of the process.
QString problemText(const Problem& problem);
/// What to do about it, in the language of the process.
QString problemAdvice(const Problem& problem);
/// Whether repairIndex() cures it: nothing of the data is touched by it.
bool isRepairable(const Problem& problem);

}
