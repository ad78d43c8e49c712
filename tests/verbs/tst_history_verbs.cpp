// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

class TestHistoryVerbs : public QObject
{
    Q_OBJECT

private slots:
    void aRemovedRecordIsFoundByItsCode();
    void aCodeThatNeverWasIsUnknown();
    void onlyTheRecordsOwnPartIsShown();
    void undoSaysWhatIsInTheWay();
    void whatIsTakenBackIsNotTakenBackTwice();
    void everySetOfALongHistoryIsListed();

private:
    static QString changed(const VerbFolder& folder, const QStringList& act)
    {
        const Answered answer = folder.run(act + QStringList{u"--json"_s});
        if (answer.exit != 0)
            qFatal("%s", qUtf8Printable(answer.err));
        return answer.json().value(u"change"_s).toString();
    }
};

void TestHistoryVerbs::aRemovedRecordIsFoundByItsCode()
{
    const VerbFolder folder;
    const QString edited = changed(folder, {u"edit"_s, u"KC-0703"_s, u"next_step=评审"_s});
    const QString removed = changed(folder, {u"remove"_s, u"KC-0703"_s, u"--reason"_s, u"重复"_s});
    for (const QString& code : {u"KC-0703"_s, u"KC2015/KC-0703"_s}) {
        const QJsonArray changes = folder.run({u"history"_s, code, u"--json"_s}).json()[u"changes"_s].toArray();
        QVERIFY2(changes.size() >= 4, qUtf8Printable(code));
        QCOMPARE(changes[0][u"change"_s].toString(), removed);
        QCOMPARE(changes[0][u"reason"_s].toString(), u"重复"_s);
        QCOMPARE(changes[1][u"change"_s].toString(), edited);
        for (const auto& record : changes[0][u"records"_s].toArray())
            QVERIFY2(record[u"code"_s].toString().contains(u"KC-0703"_s), qUtf8Printable(record[u"code"_s].toString()));
    }
    const Answered text = folder.run({u"history"_s, u"KC-0703"_s, u"--limit"_s, u"1"_s});
    QVERIFY2(text.text().contains(u"KC-0703 旅游项目开发合作"_s), qUtf8Printable(text.text()));
    // A new record of the same code is the one that is meant.
    QCOMPARE(folder.run({u"add"_s, u"agreement=KC2015"_s, u"code=KC-0703"_s, u"title=另一项"_s}).exit, 0);
    QCOMPARE(folder.run({u"history"_s, u"KC-0703"_s, u"--json"_s}).json()[u"changes"_s].toArray().size(), 1);
}

void TestHistoryVerbs::aCodeThatNeverWasIsUnknown()
{
    const VerbFolder folder;
    const Answered answer = folder.run({u"history"_s, u"KC-9999"_s, u"--json"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"not-found"_s);
}

void TestHistoryVerbs::onlyTheRecordsOwnPartIsShown()
{
    const VerbFolder folder;
    changed(folder, {u"progress"_s, u"KC-0703"_s, u"--percent"_s, u"60"_s});
    const QJsonArray changes = folder.run({u"history"_s, u"KC-0703"_s, u"--json"_s}).json()[u"changes"_s].toArray();
    // The report, and what followed for the commitment.
    QCOMPARE(changes[0][u"records"_s].toArray().size(), 2);
    // Of the sets that brought in the whole sample, only this record's lines.
    const QJsonValue oldest = changes[changes.size() - 1];
    QCOMPARE(oldest[u"records"_s].toArray().size(), 1);
    QVERIFY(oldest[u"count"_s].toInt() > 1);
}

void TestHistoryVerbs::undoSaysWhatIsInTheWay()
{
    const VerbFolder folder;
    const QString first = changed(folder, {u"edit"_s, u"KC-0101"_s, u"problem=一"_s});
    const QString second = changed(folder, {u"edit"_s, u"KC-0101"_s, u"problem=二"_s});
    const QByteArray before = folder.state();
    const Answered refused = folder.run({u"undo"_s, first});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"KC-0101"_s) && refused.err.contains(u"tester"_s), qUtf8Printable(refused.err));
    // By the name that undo takes.
    QVERIFY2(refused.err.contains(second.first(18)), qUtf8Printable(refused.err));
    QCOMPARE(folder.state(), before);
    QCOMPARE(folder.run({u"undo"_s, second}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s, first}).exit, 0);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestHistoryVerbs::whatIsTakenBackIsNotTakenBackTwice()
{
    const VerbFolder folder;
    const QString first = changed(folder, {u"edit"_s, u"KC-0101"_s, u"problem=一"_s});
    QCOMPARE(folder.run({u"undo"_s, first}).exit, 0);
    const Answered again = folder.run({u"undo"_s, first, u"--json"_s});
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.json()[u"error"_s][u"code"_s].toString(), u"taken-back"_s);
}

void TestHistoryVerbs::everySetOfALongHistoryIsListed()
{
    const VerbFolder folder;
    const qsizetype start = folder.historyLength();
    for (int i = 0; i < 12; ++i)
        changed(folder, {u"edit"_s, u"KC-0101"_s, u"problem=第%1"_s.arg(i)});
    QCOMPARE(folder.historyLength(), start + 12);
    QCOMPARE(folder.run({u"history"_s}).text().trimmed().count(u'\n') + 1, start + 12);
    QCOMPARE(folder.run({u"history"_s, u"--limit"_s, u"5"_s, u"--json"_s}).json()[u"changes"_s].toArray().size(), 5);
}

QTEST_GUILESS_MAIN(TestHistoryVerbs)
#include "tst_history_verbs.moc"
