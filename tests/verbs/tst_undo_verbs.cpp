// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

class TestUndoVerbs : public QObject
{
    Q_OBJECT

private slots:
    void thirtyOneChangesAndThirtyOneUndosGiveTheStart();
    void redoPutsBackWhatUndoTook();
    void aNamedChangeIsTakenBackWhileNewerOnesStand();
    void aNamedChangeThatSomethingBuildsOnStays();
    void everyAuthorUndoesHisOwn();
};

void TestUndoVerbs::thirtyOneChangesAndThirtyOneUndosGiveTheStart()
{
    const VerbFolder folder;
    const QByteArray start = folder.state();
    const qsizetype length = folder.historyLength();
    QList<QStringList> acts{
        {u"add"_s, u"code=A-1"_s, u"title=共办旅游节"_s, u"domain=LY"_s, u"due=2019-05-01"_s, u"lead_unit=市旅游发展委员会"_s},
        {u"edit"_s, u"A-1"_s, u"assisting_units=市商务局;市委宣传部"_s, u"tags=甲;乙"_s},
        {u"progress"_s, u"A-1"_s, u"--percent"_s, u"12.5"_s, u"--text"_s, u"选址"_s},
        {u"progress"_s, u"A-1"_s, u"--percent"_s, u"20"_s, u"--period"_s, u"2018-Q4"_s},
        {u"extend"_s, u"A-1"_s, u"--to"_s, u"2019-08-01"_s, u"--reason"_s, u"场地"_s},
        {u"extend"_s, u"A-1"_s, u"--approve"_s, u"--approver"_s, u"秘书长"_s},
        {u"settings"_s, u"as_of=2018-11-10"_s},
        {u"extend"_s, u"A-1"_s, u"--to"_s, u"2019-09-01"_s, u"--reason"_s, u"场地"_s, u"--approver"_s, u"秘书长"_s},
        {u"close"_s, u"A-1"_s, u"--verdict"_s, u"partial"_s, u"--text"_s, u"办成一半"_s},
        {u"remove"_s, u"A-1"_s, u"--reason"_s, u"重复"_s},
        {u"remove"_s, u"KC-0601"_s, u"--reason"_s, u"重复"_s},
        {u"settings"_s, u"warn_once=45"_s},
        {u"add"_s, u"--kind"_s, u"units"_s, u"key=x-1"_s, u"name_zh=市新设局"_s, u"party=kunming"_s},
        {u"edit"_s, u"市新设局"_s, u"--kind"_s, u"units"_s, u"name_en=New Bureau"_s},
        {u"close"_s, u"KC-0703"_s, u"--verdict"_s, u"on-time"_s},
    };
    for (int i = 0; i < 15; ++i) {
        acts << QStringList{u"edit"_s, u"KC-0%1"_s.arg(i % 2 ? u"201"_s : u"101"_s), (i % 3 ? u"next_step=第%1步"_s : u"notes=第%1注"_s).arg(i)};
    }
    const QString file = folder.write(u"more.csv"_s, "code,title,lead_unit\nB-1,甲,市另设局\nB-2,乙,\nKC-0101,改名的事项,\n");
    acts << QStringList{u"import"_s, file};
    QCOMPARE(acts.size(), 31);
    std::vector<QByteArray> states{start};
    for (const QStringList& act : acts) {
        const Answered answer = folder.run(act);
        QVERIFY2(answer.exit == 0, qUtf8Printable(act.join(u' ') + u": "_s + answer.err));
        states.push_back(folder.state());
        QVERIFY2(states.back() != states[states.size() - 2], qUtf8Printable(act.join(u' ')));
    }
    for (qsizetype i = acts.size(); i > 0; --i) {
        const Answered answer = folder.run({u"undo"_s});
        QVERIFY2(answer.exit == 0, qUtf8Printable(acts.at(i - 1).join(u' ') + u": "_s + answer.err));
        QVERIFY2(folder.state() == states.at(size_t(i - 1)), qUtf8Printable(u"undo of "_s + acts.at(i - 1).join(u' ')));
    }
    QCOMPARE(folder.state(), start);
    // The history only grows.
    QCOMPARE(folder.historyLength(), length + 62);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestUndoVerbs::redoPutsBackWhatUndoTook()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"redo"_s}).exit, 1);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem=一"_s}).exit, 0);
    const QByteArray edited = folder.state();
    const Answered undone = folder.run({u"undo"_s, u"--json"_s});
    QCOMPARE(undone.json().value(u"origin"_s).toString(), u"undo"_s);
    QVERIFY(undone.json().value(u"name"_s).toString().contains(u"KC-0101"));
    QCOMPARE(folder.run({u"redo"_s}).exit, 0);
    QCOMPARE(folder.state(), edited);
}

void TestUndoVerbs::aNamedChangeIsTakenBackWhileNewerOnesStand()
{
    const VerbFolder folder;
    const QString first = folder.run({u"edit"_s, u"KC-0101"_s, u"problem=一"_s, u"--json"_s}).json().value(u"change"_s).toString();
    QCOMPARE(folder.run({u"edit"_s, u"KC-0201"_s, u"problem=二"_s}).exit, 0);
    QCOMPARE(folder.run({u"undo"_s, first}).exit, 0);
    QVERIFY(folder.run({u"show"_s, u"KC-0101"_s, u"--json"_s}).json()[u"record"_s][u"problem"_s].isNull());
    QCOMPARE(folder.run({u"show"_s, u"KC-0201"_s, u"--json"_s}).json()[u"record"_s][u"problem"_s].toString(), u"二"_s);
    QCOMPARE(folder.run({u"undo"_s, u"no-such-change"_s}).exit, 1);
}

void TestUndoVerbs::aNamedChangeThatSomethingBuildsOnStays()
{
    const VerbFolder folder;
    const QString first = folder.run({u"edit"_s, u"KC-0101"_s, u"problem=一"_s, u"--json"_s}).json().value(u"change"_s).toString();
    QCOMPARE(folder.run({u"edit"_s, u"KC-0101"_s, u"problem=二"_s}).exit, 0);
    const QByteArray before = folder.state();
    const Answered answer = folder.run({u"undo"_s, first, u"--json"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"touched-later"_s);
    QCOMPARE(folder.state(), before);
}

void TestUndoVerbs::everyAuthorUndoesHisOwn()
{
    const VerbFolder folder;
    QCOMPARE(folder.runAs(u"李敏"_s, {u"edit"_s, u"KC-0101"_s, u"problem=一"_s}).exit, 0);
    const Answered answer = folder.runAs(u"王强"_s, {u"undo"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.err.contains(u"王强"));
    const QJsonObject newest = folder.run({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json()[u"changes"_s][0].toObject();
    QCOMPARE(newest.value(u"author"_s).toString(), u"李敏"_s);
}

QTEST_GUILESS_MAIN(TestUndoVerbs)
#include "tst_undo_verbs.moc"
