// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/recordreader.h"

namespace pact::store {

/// A record that has the words looked for, and where the first of them stands.
struct SearchHit
{
    Record record;
    int field = -1;  ///< of the record's kind; the name's, when its pinyin initials were meant
    QString excerpt; ///< the field's text around the word, on one line
};

/// Looks through every kind of record: each word must stand in the record's searched text or in the name of what it refers
/// to, whatever the width and case of letters; Latin words are also taken for pinyin initials of names. Words are separated
/// by spaces. Commitments first, then the other kinds in the catalogue's order, each by its natural key. `take` returns
/// false to stop. Nothing is found for no word.
Result<> search(RecordReader& reader, const Catalogue& catalogue, const QString& words, QDate day, const std::function<bool(const SearchHit&)>& take);

}
