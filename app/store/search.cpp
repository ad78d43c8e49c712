// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qsizetype around = 24;

/// The part of a text around a place, on one line, with dots where something is left out.
QString excerptOf(const QString& text, qsizetype at, qsizetype length)
{
    const qsizetype from = std::max<qsizetype>(0, at - around);
    const qsizetype to = std::min(text.size(), at + length + around);
    QString part = text.sliced(from, to - from).simplified();
    if (from > 0)
        part.prepend(u'…');
    if (to < text.size())
        part += u'…';
    return part;
}

/// What of a value is searched: of a reference everything that the record named is called.
QStringList textsOf(const Field& field, const Value& value)
{
    if (const Ref* ref = value.as<Ref>())
        return {ref->name.now(), ref->name.zh, ref->name.en, ref->label};
    return {fileText(field, value)};
}

std::vector<int> searchedFields(const Record& record)
{
    std::vector<int> fields;
    for (int i = 0; i < record.kind().fieldCount(); ++i) {
        if (record.kind().field(i).searched && !record.value(i).isNull())
            fields.push_back(i);
    }
    return fields;
}

/// Where a word stands as it is, else where its letters are the initials of a name.
SearchHit hitOf(const Record& record, const QString& word)
{
    const Kind& kind = record.kind();
    const std::vector<int> fields = searchedFields(record);
    for (const int i : fields) {
        const QStringList texts = textsOf(kind.field(i), record.value(i));
        for (const QString& text : texts) {
            // Folding may lengthen a text; then the place is only near.
            const qsizetype at = searchFold(text).indexOf(word);
            if (at >= 0)
                return {record, i, excerptOf(text, std::min(at, text.size()), word.size())};
        }
    }
    for (const int i : fields) {
        if (i != kind.nameField() && !kind.field(i).isReference())
            continue;
        const QStringList texts = textsOf(kind.field(i), record.value(i));
        for (const QString& text : texts) {
            const QStringList readings = pinyinInitials(text);
            if (std::ranges::any_of(readings, [&word](const QString& reading) { return reading.contains(word); }))
                return {record, i, excerptOf(text, 0, 2 * around)};
        }
    }
    return {record, kind.nameField(), excerptOf(record.value(kind.nameField()).text(), 0, 2 * around)};
}

}

Result<> search(RecordReader& reader, const Catalogue& catalogue, const QString& words, QDate day, const std::function<bool(const SearchHit&)>& take)
{
    const QStringList folded = searchFold(words.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty())
        return {};
    Filter filter = Filter::all();
    for (const QString& word : folded)
        filter.parts.push_back({.op = Filter::Op::Word, .values = {word}});
    std::vector<const Kind*> kinds{&catalogue.kind(u"commitments"_s)};
    for (const auto& kind : catalogue.kinds()) {
        if (kind.get() != kinds.front() && kind->isSearched())
            kinds.push_back(kind.get());
    }
    bool goOn = true;
    for (const Kind* kind : kinds) {
        auto done = reader.each({.kind = kind, .filter = filter, .sort = {}, .day = day}, [&](const ReadRow& row) -> Result<bool> {
            goOn = take(hitOf(row.record, folded.front()));
            return goOn;
        });
        if (!done || !goOn)
            return done;
    }
    return {};
}

}
