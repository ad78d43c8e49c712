// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translations.h"
#include "models/changedetail.h"
#include "models/historymodel.h"
#include "models/historytext.h"
#include "models/roles.h"
#include "store/acts.h"
#include "store/attachments.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/sampleledger.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::models;
using pact::tests::TestLedger;
namespace store = pact::store;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void headsAreTodayThenMonths_data();
    void headsAreTodayThenMonths();
    void newestFirstUnderHeads();
    void whatWasTakenBackIsStruck();
    void aNewSetComesOnTopAndTheOthersStay();
    void foldedHeadsHideTheirSets();
    void aHundredThousandSetsScrollToTheirEnd();
    void aSetIsToldInPages();
    void whatACommitmentOwnsLeadsToIt();
    void theDetailSaysHowASetStands();

private:
    static void wait(HistoryModel& model);
    static ChangeInfo edit(TestLedger& ledger, const QString& text);
};

void TestHistoryModel::initTestCase()
{
    installLanguage(Language::Chinese);
}

void TestHistoryModel::wait(HistoryModel& model)
{
    QTRY_VERIFY(model.isLoaded());
}

ChangeInfo TestHistoryModel::edit(TestLedger& ledger, const QString& text)
{
    const auto done = store::editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, u"KC-0703"_s), {{u"next_step"_s, text}});
    if (!done || !*done)
        qFatal("not edited");
    return **done;
}

void TestHistoryModel::headsAreTodayThenMonths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::newRow("today") << QDate(2018, 10, 10) << u"今天，10 月 10 日"_s << u"Today, 10 Oct"_s;
    QTest::newRow("earlier this month") << QDate(2018, 10, 1) << u"10 月"_s << u"October"_s;
    QTest::newRow("a month of this year") << QDate(2018, 1, 31) << u"1 月"_s << u"January"_s;
    QTest::newRow("a month of another year") << QDate(2017, 12, 31) << u"2017 年 12 月"_s << u"December 2017"_s;
}

void TestHistoryModel::headsAreTodayThenMonths()
{
    const QDate today(2018, 10, 10);
    QFETCH(QDate, day);
    QTEST(headText(headKeyOf(day, today), today), "zh");
    setLanguage(Language::English);
    const QString english = headText(headKeyOf(day, today), today);
    setLanguage(Language::Chinese);
    QTEST(english, "en");
    QVERIFY(headKeyOf(day, today) < 0);
    QVERIFY(headKeyOf(day, today) > headKeyOf(day.addMonths(-1), today));
}

void TestHistoryModel::newestFirstUnderHeads()
{
    TestLedger sample(TestLedger::Content::Sample);
    const ChangeInfo newest = edit(sample, u"一"_s);
    QVERIFY(store::execute(sample->database(), u"UPDATE change_set SET at = '2017-12-31T16:30:00.000Z' WHERE seq = 1"_s));
    HistoryModel model(*sample);
    const QAbstractItemModelTester tester(&model);
    wait(model);
    QVERIFY(model.isHead(0));
    QVERIFY(model.index(0, 0).data(GroupNameRole).toString().startsWith(u"今天"_s));
    QCOMPARE(model.keyAt(1), newest.sequence);
    QCOMPARE(model.index(1, HistoryModel::Name).data().toString(), u"更改 下一步：KC-0703 旅游项目开发合作"_s);
    QCOMPARE(model.index(1, HistoryModel::From).data().toString(), u"编辑"_s);
    QCOMPARE(model.index(1, HistoryModel::Records).data().toString(), u"1"_s);
    // 16:30 UTC on New Year's Eve is next year here.
    const int last = model.rowCount() - 1;
    QCOMPARE(model.keyAt(last), 1);
    QCOMPARE(model.index(last - 1, 0).data(GroupNameRole).toString(), u"2018 年 1 月"_s);
    QCOMPARE(model.index(last, HistoryModel::Time).data().toString(), u"01-01 00:30"_s);
    QVERIFY(model.index(last, HistoryModel::Time).data(Qt::ToolTipRole).toString().contains(u"UTC 2017-12-31T16:30:00.000Z"_s));
    QCOMPARE(model.summary().all, newest.sequence);
    QCOMPARE(model.summary().today, newest.sequence - 1);
}

void TestHistoryModel::whatWasTakenBackIsStruck()
{
    TestLedger ledger(TestLedger::Content::Sample);
    edit(ledger, u"一"_s);
    QVERIFY(ledger->undo());
    HistoryModel model(*ledger);
    wait(model);
    QCOMPARE(model.index(1, HistoryModel::From).data().toString(), u"撤销"_s);
    QCOMPARE(model.index(1, HistoryModel::Name).data().toString(), u"撤销：更改 下一步：KC-0703 旅游项目开发合作"_s);
    QVERIFY(!model.index(1, HistoryModel::Name).data(StruckTextRole).toBool());
    QVERIFY(model.index(2, HistoryModel::Name).data(StruckTextRole).toBool());
    QVERIFY(model.index(2, HistoryModel::Name).data(Qt::AccessibleTextRole).toString().contains(u"已撤销"_s));
    QCOMPARE(model.summary().todayTakenBack, 1);
}

void TestHistoryModel::aNewSetComesOnTopAndTheOthersStay()
{
    TestLedger ledger(TestLedger::Content::Sample);
    edit(ledger, u"一"_s);
    HistoryModel model(*ledger);
    const QAbstractItemModelTester tester(&model);
    wait(model);
    const QPersistentModelIndex kept = model.index(1, HistoryModel::Name);
    const qint64 key = model.keyAt(1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    edit(ledger, u"二"_s);
    wait(model);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(model.keyAt(2), key);
    QCOMPARE(model.keyAt(1), key + 1);
    // It is there with the answer: nothing flashes.
    QVERIFY(model.changeAt(1) && model.changeAt(2));
}

void TestHistoryModel::foldedHeadsHideTheirSets()
{
    TestLedger ledger(TestLedger::Content::Sample);
    HistoryModel model(*ledger);
    const QAbstractItemModelTester tester(&model);
    wait(model);
    const int all = model.rowCount();
    model.toggleHead(0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(GroupExpandedRole).toBool(), false);
    edit(ledger, u"一"_s);
    wait(model);
    QCOMPARE(model.rowCount(), 1);
    model.toggleHead(0);
    QCOMPARE(model.rowCount(), all + 1);
}

void TestHistoryModel::aHundredThousandSetsScrollToTheirEnd()
{
    TestLedger ledger(TestLedger::Content::Sample);
    constexpr int many = 100'000;
    {
        auto transaction = store::Transaction::begin(ledger->database());
        QVERIFY(transaction);
        QVERIFY(store::execute(ledger->database(),
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO change_set (seq, id, at, author, origin, act, subject, detail, kind, count, stands, hash) "
            "SELECT 1000 + i, 'made-' || i, strftime('%Y-%m-%dT%H:%M:%S.000Z', 1300000000 + i * 2400, 'unixepoch'), 'tester', 'edit', 'edit', 'N-' || i, 'title', 'commitments', 1, 1, x'00' FROM n"_s.arg(many)));
        QVERIFY(transaction->commit());
    }
    HistoryModel model(*ledger);
    wait(model);
    QVERIFY(model.rowCount() > many);
    // As a view does at Ctrl+End and on the way there: nothing waits, and what is asked for comes.
    QElapsedTimer clock;
    clock.start();
    for (int row = 0; row < model.rowCount(); row += 1000)
        model.index(row, HistoryModel::Name).data();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    const int last = model.rowCount() - 1;
    QTRY_VERIFY(model.changeAt(last).has_value());
    wait(model);
    QCOMPARE(model.changeAt(last)->sequence, 1);
}

void TestHistoryModel::aSetIsToldInPages()
{
    TestLedger ledger;
    QString csv = u"code,title,next_step\n"_s;
    for (int i = 0; i < 100; ++i)
        csv += u"N-%1,事项 %1,第一步\n"_s.arg(i);
    QVERIFY(ledger.importText(u"commitments"_s, csv));
    ChangeDetail detail(*ledger);
    const auto newest = store::HistoryReader(ledger->database(), ledger->catalogue()).list({.limit = 1});
    detail.setChange(newest->front());
    QTRY_VERIFY(detail.isLoaded());
    QVERIFY(detail.isHead(0));
    QCOMPARE(detail.index(0, 0).data(GroupShownTextRole).toString(), u"N-0 事项 0，新增"_s);
    const auto heads = [&detail] {
        int counted = 0;
        for (int row = 0; row < detail.rowCount(); ++row)
            counted += detail.isHead(row) ? 1 : 0;
        return counted;
    };
    QCOMPARE(heads(), 40);
    QVERIFY(detail.canFetchMore({}));
    detail.fetchMore({});
    QTRY_COMPARE(heads(), 80);
    detail.fetchMore({});
    QTRY_COMPARE(heads(), 100);
    QVERIFY(!detail.canFetchMore({}));
    QVERIFY(detail.placeAt(0));
    QCOMPARE(detail.placeAt(0)->id, ledger.id(u"commitments"_s, u"N-0"_s));
}

void TestHistoryModel::whatACommitmentOwnsLeadsToIt()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(store::addRecord(*ledger, ledger.kind(u"meetings"_s), {{u"code"_s, u"M-1"_s}, {u"mechanism"_s, u"联席会议"_s}, {u"date"_s, u"2018-05-03"_s}}));
    QFile file(ledger.folder() + u"/a.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const auto& [kind, code] : {std::pair(u"commitments"_s, u"KC-0703"_s), std::pair(u"meetings"_s, u"M-1"_s)}) {
        const RecordId owner = ledger.id(kind, code);
        QVERIFY(store::attachFiles(*ledger, ledger.kind(kind), owner, {file.fileName()}));
        const RecordId own = ledger.id(u"attachments"_s, code + u"/a.txt"_s);
        const auto edited = store::editRecord(*ledger, ledger.kind(u"attachments"_s), own, {{u"notes"_s, u"照片"_s}}, {}, {});
        QVERIFY(edited && *edited);
        ChangeDetail detail(*ledger);
        detail.setChange(**edited);
        QTRY_VERIFY(detail.isLoaded());
        QCOMPARE(detail.recordAt(0), std::optional(own));
        QVERIFY(detail.placeAt(0));
        QCOMPARE(detail.placeAt(0)->kind->key(), kind);
        QCOMPARE(detail.placeAt(0)->id, owner);
    }
}

void TestHistoryModel::theDetailSaysHowASetStands()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const ChangeInfo first = edit(ledger, u"一"_s);
    ChangeDetail detail(*ledger);
    detail.setChange(first);
    QTRY_VERIFY(detail.isLoaded());
    QCOMPARE(detail.rowCount(), 2);
    QCOMPARE(detail.index(1, ChangeDetail::FieldName).data().toString(), u"下一步"_s);
    QCOMPARE(detail.index(1, ChangeDetail::After).data().toString(), u"一"_s);
    QVERIFY(detail.standing()->later.isEmpty());
    const ChangeInfo second = edit(ledger, u"二"_s);
    QSignalSpy reset(&detail, &QAbstractItemModel::modelReset);
    detail.setChange(first);
    QTRY_COMPARE(detail.standing()->later.sets.size(), size_t(1));
    QCOMPARE(reset.count(), 0);
    QVERIFY(ledger->undo());
    detail.setChange(*store::HistoryReader(ledger->database(), ledger->catalogue()).find(second.id.toString()));
    QTRY_VERIFY(detail.isLoaded());
    QCOMPARE(detail.standing()->counterpart->origin, Origin::Undo);
    QVERIFY(detail.index(1, ChangeDetail::Before).data(StruckTextRole).toBool());
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
