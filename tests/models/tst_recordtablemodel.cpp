// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter.h"
#include "models/recordtablemodel.h"
#include "models/roles.h"
#include "models/toykind.h"
#include "store/acts.h"
#include "support/sampleledger.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::models;
using pact::tests::TestLedger;
namespace store = pact::store;

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsEveryRecordWithItsFields();
    void filtersAndCounts();
    void sortsRawValues();
    void groupsWorstFirstAndGathersTheRest();
    void foldedGroupsHideTheirItems();
    void stripesCountItemsOnly();
    void anEditGoesThroughTheLedger();
    void aStaleEditIsRefusedWithBothValues();
    void aRefreshKeepsRowsWithTheirRecords();
    void pagesComeOnDemand();
    void aNewerQuestionMakesTheOlderVoid();
    void anyKindHasATable();

private:
    static void wait(RecordTableModel& model);
    static Filter filter(TestLedger& ledger, const QString& text);
};

void TestRecordTableModel::initTestCase()
{
    setLanguage(Language::Chinese);
}

void TestRecordTableModel::wait(RecordTableModel& model)
{
    QTRY_VERIFY(model.isLoaded());
}

Filter TestRecordTableModel::filter(TestLedger& ledger, const QString& text)
{
    return parseFilter(text, ledger.kind(u"commitments"_s), ledger->catalogue(), ledger->today()).value_or(Filter::all());
}

void TestRecordTableModel::showsEveryRecordWithItsFields()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &RecordTableModel::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 55);
    const int row = model.rowOf(ledger.id(u"commitments"_s, u"KC-0601"_s));
    QVERIFY(row >= 0);
    const auto cell = [&](const QString& key, int role = Qt::DisplayRole) { return model.index(row, model.columnOf(key)).data(role); };
    QCOMPARE(cell(u"title"_s).toString(), u"延伸区校合作联盟成果"_s);
    QCOMPARE(cell(u"lead_unit"_s).toString(), u"市科学技术局"_s);
    QCOMPARE(cell(u"days_left"_s).toString(), u"−102"_s);
    QCOMPARE(cell(u"days_left"_s, SortRole).toDouble(), -102.0);
    QCOMPARE(cell(u"light"_s, LightRole).toInt(), static_cast<int>(Light::Red));
    QCOMPARE(cell(u"light"_s, RedBarRole).toBool(), true);
    QCOMPARE(cell(u"progress"_s, PercentRole).toDouble(), 55.0);
    QVERIFY(cell(u"light"_s, Qt::AccessibleTextRole).toString().contains(u"逾期 102 天"_s));
    QCOMPARE(model.headerData(model.columnOf(u"progress"_s), Qt::Horizontal, Qt::DisplayRole).toString(), u"进度（%）"_s);
    QCOMPARE(model.headerData(model.columnOf(u"light"_s), Qt::Horizontal, Qt::DisplayRole).toString(), u"灯"_s);
    const int standing = model.rowOf(ledger.id(u"commitments"_s, u"KC-0504"_s));
    QCOMPARE(model.index(standing, model.columnOf(u"due"_s)).data().toString(), u"长期坚持"_s);
    QCOMPARE(model.index(standing, model.columnOf(u"progress"_s)).data().toString(), u"—"_s);
}

void TestRecordTableModel::filtersAndCounts()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    model.setFilter(filter(ledger, u"has:problem"_s));
    wait(model);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.totals().shown, 9);
    QCOMPARE(model.totals().allPledges(), 46);
    QCOMPARE(model.totals().lights, (store::LightCounts{4, 3, 1, 0, 1}));
    QCOMPARE(model.totals().allLights, (store::LightCounts{4, 3, 29, 6, 4}));
    QCOMPARE(model.totals().meanProgress, std::optional(Decimal::fromInteger(64)));
}

void TestRecordTableModel::sortsRawValues()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    model.sort(model.columnOf(u"days_left"_s), Qt::AscendingOrder);
    wait(model);
    QCOMPARE(model.index(0, model.columnOf(u"code"_s)).data().toString(), u"KC-0601"_s);
    model.sort(model.columnOf(u"progress"_s), Qt::DescendingOrder);
    wait(model);
    const int column = model.columnOf(u"progress"_s);
    double last = 101;
    for (int row = 0; row < 10; ++row) {
        const QVariant value = model.index(row, column).data(SortRole);
        if (!value.isValid())
            break;
        QVERIFY(value.toDouble() <= last);
        last = value.toDouble();
    }
    QVERIFY(last < 101);
}

void TestRecordTableModel::groupsWorstFirstAndGathersTheRest()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(filter(ledger, u"has:problem"_s));
    model.setSort({store::SortKey{model.columnOf(u"light"_s)}});
    model.setGroupField(u"domain"_s);
    wait(model);
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << (model.isGroup(row) ? model.index(row, 0).data(GroupNameRole).toString() : u"  "_s + model.index(row, model.columnOf(u"code"_s)).data().toString());
    QCOMPARE(lines.join(u'\n'),
        u"科技创新与文创\n  KC-0601\n  KC-0602\n社会治理\n  KC-0904\n社会事业与人文外事\n  KC-0802\n干部人才\n  KC-1103\n旅游合作\n  KC-0703\n  KC-0705\n招商引资与产业\n  KC-0504\n合作机制\n  KC-0206\n5 other domain(s)"_s);
    const auto head = [&](int row, int role) { return model.index(row, 0).data(role); };
    QCOMPARE(head(0, GroupCodeRole).toString(), u"KJ"_s);
    QCOMPARE(head(0, GroupShownTextRole).toString(), u"2 of 3 shown"_s);
    QCOMPARE(head(0, GroupCountsRole).toList(), (QVariantList{1, 1, 0, 0, 1}));
    QCOMPARE(head(0, GroupRateTextRole).toString(), u"Completion 0.0 %"_s);
    const int rest = model.rowCount() - 1;
    QCOMPARE(head(rest, GroupExpandedRole).toBool(), false);
    QCOMPARE(head(rest, GroupShownTextRole).toString(), u"0 of 8 shown"_s);
    QCOMPARE(head(rest, GroupCountsRole).toList(), (QVariantList{0, 0, 5, 3, 0}));
    model.toggleGroup(rest);
    QCOMPARE(model.rowCount(), rest + 6);
    QVERIFY(model.isGroup(model.rowCount() - 1));
}

void TestRecordTableModel::foldedGroupsHideTheirItems()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroupField(u"domain"_s);
    wait(model);
    const int whole = model.rowCount();
    QVERIFY(model.isGroup(0));
    model.toggleGroup(0);
    QCOMPARE(model.rowCount(), whole - 3);
    QCOMPARE(model.index(0, 0).data(GroupExpandedRole).toBool(), false);
    QVERIFY(model.isGroup(1));
    // A newer answer leaves it folded.
    QSignalSpy loaded(&model, &RecordTableModel::loaded);
    model.reload();
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), whole - 3);
    model.toggleGroup(0);
    QCOMPARE(model.rowCount(), whole);
}

void TestRecordTableModel::stripesCountItemsOnly()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    model.setGroupField(u"status"_s);
    wait(model);
    int items = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            QCOMPARE(model.index(row, 0).data(ItemNumberRole).toInt(), items++);
    }
    QCOMPARE(items, 55);
}

void TestRecordTableModel::anEditGoesThroughTheLedger()
{
    TestLedger ledger(TestLedger::Content::Sample);
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    wait(model);
    const int row = model.rowOf(ledger.id(u"commitments"_s, u"KC-0703"_s));
    QVERIFY(model.setData(model.index(row, model.columnOf(u"start"_s)), u"2016年5月1日"_s, Qt::EditRole));
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0703"_s, u"start"_s), u"2016-05-01"_s);
    QCOMPARE(model.index(row, model.columnOf(u"start"_s)).data().toString(), u"2016-05-01"_s);
    QVERIFY(ledger->undoable()->has_value());
    QSignalSpy refused(&model, &RecordTableModel::editRefused);
    QVERIFY(!model.setData(model.index(row, model.columnOf(u"start"_s)), u"2016-13-01"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!model.setData(model.index(row, model.columnOf(u"due"_s)), u"2019-12-31"_s, Qt::EditRole));
    QCOMPARE(refused.last().first().value<EditRefusal>().error.code, Error::Code::UseExtend);
    QVERIFY(!model.flags(model.index(row, model.columnOf(u"light"_s))).testFlag(Qt::ItemIsEditable));
    // What is there already is no change.
    const auto before = ledger->undoable();
    QVERIFY(model.setData(model.index(row, model.columnOf(u"start"_s)), u"2016-05-01"_s, Qt::EditRole));
    QCOMPARE((*ledger->undoable())->id, (*before)->id);
}

void TestRecordTableModel::aStaleEditIsRefusedWithBothValues()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(u"commitments"_s, u"KC-0703"_s);
    RecordTableModel model(*ledger, kind);
    wait(model);
    const QString seen = ledger.value(u"commitments"_s, u"KC-0703"_s, u"next_step"_s);
    QVERIFY(store::editRecord(*ledger, kind, id, {{u"next_step"_s, u"别人写的"_s}}).has_value());
    QSignalSpy refused(&model, &RecordTableModel::editRefused);
    const FieldEdit mine{id, kind.indexOf(u"next_step"_s), u"我写的"_s, seen};
    QVERIFY(!model.edit(mine));
    QCOMPARE(refused.count(), 1);
    const auto refusal = refused.first().first().value<EditRefusal>();
    QCOMPARE(refusal.error.code, Error::Code::Conflict);
    QCOMPARE(refusal.found, u"别人写的"_s);
    QCOMPARE(refusal.edit.text, u"我写的"_s);
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0703"_s, u"next_step"_s), u"别人写的"_s);
    FieldEdit again = refusal.edit;
    again.expected = refusal.found;
    QVERIFY(model.edit(again));
    QCOMPARE(ledger.value(u"commitments"_s, u"KC-0703"_s, u"next_step"_s), u"我写的"_s);
}

void TestRecordTableModel::aRefreshKeepsRowsWithTheirRecords()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    RecordTableModel model(*ledger, kind);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(filter(ledger, u"has:problem"_s));
    model.setSort({store::SortKey{model.columnOf(u"code"_s)}});
    wait(model);
    const int before = model.rowOf(ledger.id(u"commitments"_s, u"KC-0802"_s));
    const QPersistentModelIndex kept(model.index(before, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy loaded(&model, &RecordTableModel::loaded);
    QVERIFY(store::editRecord(*ledger, kind, ledger.id(u"commitments"_s, u"KC-0206"_s), {{u"problem"_s, QString()}}).has_value());
    QVERIFY(store::editRecord(*ledger, kind, ledger.id(u"commitments"_s, u"KC-1103"_s), {{u"contact"_s, u"联络员甲"_s}}).has_value());
    QVERIFY(loaded.wait());
    wait(model);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(kept.row(), before - 1);
    QCOMPARE(kept.sibling(kept.row(), model.columnOf(u"code"_s)).data().toString(), u"KC-0802"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), model.rowOf(ledger.id(u"commitments"_s, u"KC-1103"_s)));
}

void TestRecordTableModel::pagesComeOnDemand()
{
    TestLedger ledger;
    QString csv = u"code,title\r\n"_s;
    for (int i = 1; i <= 1000; ++i)
        csv += u"N-%1,第 %1 项\r\n"_s.arg(i, 4, 10, QChar(u'0'));
    QVERIFY(ledger.importText(u"commitments"_s, csv).has_value());
    RecordTableModel model(*ledger, ledger.kind(u"commitments"_s));
    QSignalSpy loaded(&model, &RecordTableModel::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 1000);
    const QModelIndex first = model.index(0, model.columnOf(u"code"_s));
    const QModelIndex far = model.index(900, model.columnOf(u"code"_s));
    QCOMPARE(first.data().toString(), u"N-0001"_s);
    QCOMPARE(far.data(), QVariant());
    QVERIFY(!model.isLoaded());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(loaded.wait());
    QCOMPARE(far.data().toString(), u"N-0901"_s);
    // Only that page, and only once.
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().at(1).toModelIndex().row() - changed.first().at(0).toModelIndex().row() < 100);
}

void TestRecordTableModel::aNewerQuestionMakesTheOlderVoid()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QueryRunner runner(ledger->viewpoint());
    QList<quint64> answers;
    QList<size_t> sizes;
    connect(&runner, &QueryRunner::listed, this, [&](quint64 number, const std::shared_ptr<ListResult>& result) {
        answers << number;
        sizes << result->rows.size();
    });
    ListRequest request;
    request.query.kind = &ledger.kind(u"commitments"_s);
    request.query.day = ledger->today();
    runner.list(request);
    request.query.filter = filter(ledger, u"has:problem"_s);
    runner.list(request);
    request.query.filter = filter(ledger, u"light:red"_s);
    const quint64 last = runner.list(request);
    QTRY_VERIFY(!answers.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(answers, QList<quint64>{last});
    QCOMPARE(sizes, QList<size_t>{4});
}

void TestRecordTableModel::anyKindHasATable()
{
    pact::tests::ToyLedger toys;
    const Kind& kind = toys.catalogue.kind(u"toys"_s);
    for (const auto& [code, colour, price] : {std::tuple(u"T-10"_s, u"red"_s, u"3"_s), std::tuple(u"T-9"_s, u"blue"_s, u"12.5"_s), std::tuple(u"T-2"_s, u"red"_s, u""_s)}) {
        const auto added = store::addRecord(*toys.ledger, kind, {{u"code"_s, code}, {u"colour"_s, colour}, {u"price"_s, price}});
        QVERIFY2(added.has_value(), added ? "" : qUtf8Printable(added.error().args.join(u' ') + added.error().detail));
    }
    RecordTableModel model(*toys.ledger, kind);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroupField(u"colour"_s);
    wait(model);
    QCOMPARE(model.rowCount(), 5);
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << (model.isGroup(row) ? model.index(row, 0).data().toString() : model.index(row, model.columnOf(u"code"_s)).data().toString());
    QCOMPARE(lines, (QStringList{u"红"_s, u"T-2"_s, u"T-10"_s, u"蓝"_s, u"T-9"_s}));
    QCOMPARE(model.index(0, 0).data(GroupCountsRole).toList(), QVariantList());
    QVERIFY(model.setData(model.index(1, model.columnOf(u"price"_s)), u"１２"_s, Qt::EditRole));
    QCOMPARE(model.index(1, model.columnOf(u"price"_s)).data().toString(), u"12"_s);
    QVERIFY(toys.ledger->undo().has_value());
    QTRY_COMPARE(model.index(1, model.columnOf(u"price"_s)).data().toString(), u"—"_s);
}

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
