// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/problem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

using Code = Problem::Code;

struct Words
{
    Code code;
    const char* key;
    const char* what;
    const char* todo;
};

constexpr const char* goBack = QT_TRANSLATE_NOOP("Problems", "Keep a copy of this file, and go on with the newest backup that is sound.");
constexpr const char* compare = QT_TRANSLATE_NOOP("Problems", "Compare it with its history and with a backup, and enter the right values again.");

constexpr const char* repair = QT_TRANSLATE_NOOP("Problems", "Run “check --repair-index”: it makes these anew and alters no data.");

constexpr Words words[] = {
    {Code::Structure, "structure", QT_TRANSLATE_NOOP("Problems", "The file is damaged: %1. What is shown may be wrong."),
     QT_TRANSLATE_NOOP("Problems", "Keep a copy of this file and try “check --repair-index”; if it stays damaged, go on with the newest backup.")},
    {Code::RecordAltered, "record-altered", QT_TRANSLATE_NOOP("Problems", "%1 “%2” was altered from outside. Its values are not what the history says."), compare},
    {Code::RecordUnknown, "record-unknown", QT_TRANSLATE_NOOP("Problems", "%1 “%2” was put in from outside. No change of the history brought it to this state."), compare},
    {Code::RecordMissing, "record-missing", QT_TRANSLATE_NOOP("Problems", "%1 “%2” was removed from outside. The history still holds it."), goBack},
    {Code::ChangeAltered, "change-altered", QT_TRANSLATE_NOOP("Problems", "Change %1 of the history (“%2”) was altered from outside. It proves nothing any more."), goBack},
    {Code::ChainBroken, "chain-broken", QT_TRANSLATE_NOOP("Problems", "The history is broken at change %1 of %2. Changes may be missing."), goBack},
    {Code::UndoAltered, "undo-altered", QT_TRANSLATE_NOOP("Problems", "Whether change %1 stands or was taken back is not what the later changes say."), goBack},
    {Code::ForeignObject, "foreign-object", QT_TRANSLATE_NOOP("Problems", "The file holds a foreign %1, “%2”, which may alter data unseen."),
     QT_TRANSLATE_NOOP("Problems", "Write nothing to this file, and go on with the newest backup that is sound.")},
    {Code::ForeignKey, "foreign-key", QT_TRANSLATE_NOOP("Problems", "A record in table %1 names a record that is not in table %2."), goBack},
    {Code::LinkAstray, "link-astray", QT_TRANSLATE_NOOP("Problems", "A link of the field “%1” leads from or to a record that is not there (%2)."), goBack},
    {Code::ContentAltered, "content-altered", QT_TRANSLATE_NOOP("Problems", "The file of the evidence “%1” was altered from outside. What comes out is not what was attached."), goBack},
    {Code::ContentMissing, "content-missing", QT_TRANSLATE_NOOP("Problems", "The ledger lacks the file of the evidence “%1”."),
     QT_TRANSLATE_NOOP("Problems", "Attach the file again, or go on with the newest backup that is sound.")},
    {Code::CountDiffers, "count-differs", QT_TRANSLATE_NOOP("Problems", "The actual of %1 “%2” is not what its register and its corrections give."),
     QT_TRANSLATE_NOOP("Problems", "Remove its counting rule and add it again: the actual is then counted anew.")},
    {Code::WordsStale, "words-stale", QT_TRANSLATE_NOOP("Problems", "The index that finds the words in “%1” is not what the records give: a search may miss some. The records themselves are sound."), repair},
    {Code::IndexStale, "index-stale", QT_TRANSLATE_NOOP("Problems", "What is worked out from %1 “%2” for searching, sorting and lights is not what its values give. The values themselves are sound."),
     repair},
};

const Words& wordsOf(Code code)
{
    for (const Words& entry : words) {
        if (entry.code == code)
            return entry;
    }
    Q_UNREACHABLE();
}

/// Both at once, so that a name that holds "%2" stays as it is.
QString filled(const QString& sentence, const QStringList& args)
{
    return sentence.contains(u"%2") ? sentence.arg(args.value(0), args.value(1)) : sentence.arg(args.value(0));
}

}

QString problemKey(Code code)
{
    return QString::fromLatin1(wordsOf(code).key);
}

QString problemText(const Problem& problem)
{
    return filled(QCoreApplication::translate("Problems", wordsOf(problem.code).what), problem.args);
}

QString problemAdvice(const Problem& problem)
{
    return QCoreApplication::translate("Problems", wordsOf(problem.code).todo);
}

bool isRepairable(const Problem& problem)
{
    return problem.code == Code::IndexStale || problem.code == Code::WordsStale;
}

}
