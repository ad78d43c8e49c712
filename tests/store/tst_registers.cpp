// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/checker.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// Records of the registers beside the commitments that they fulfil.
class TestRegisters : public QObject
{
    Q_OBJECT

private slots:
    void aRemovedCommitmentIsNamedNoMore();
    void whatWasNamedSinceItsAddingIsKept();
    void theRefusalNamesTheRightRegister();
    void stagesComeOneAfterTheOther_data();
    void stagesComeOneAfterTheOther();
};

void TestRegisters::aRemovedCommitmentIsNamedNoMore()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(addRecord(*ledger, ledger.kind(u"visits"_s), {{u"code"_s, u"V-1"_s}, {u"direction"_s, u"inbound"_s}, {u"level"_s, u"department"_s}, {u"delegation"_s, u"考察团"_s}, {u"start"_s, u"2018-05-02"_s}, {u"commitments"_s, u"KC-0301;KC-0703;KC-0101"_s}}));
    QVERIFY(addRecord(*ledger, ledger.kind(u"promotions"_s), {{u"code"_s, u"P-1"_s}, {u"activity"_s, u"推介会"_s}, {u"date"_s, u"2018-05-03"_s}, {u"commitments"_s, u"KC-0703"_s}}));
    const QString before = ledger.dump();
    const auto removed = removeRecords(*ledger, ledger.kind(u"commitments"_s), {ledger.id(u"commitments"_s, u"KC-0703"_s)}, u"重复"_s);
    QVERIFY(removed.has_value());
    QCOMPARE(ledger.value(u"visits"_s, u"V-1"_s, u"commitments"_s), u"KC-0301;KC-0101"_s);
    QCOMPARE(ledger.value(u"promotions"_s, u"P-1"_s, u"commitments"_s), QString());
    const auto problems = checkLedger(ledger->database(), ledger->catalogue());
    QVERIFY(problems && problems->empty());
    const QString after = ledger.dump();
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
    QVERIFY(ledger->redo());
    QCOMPARE(ledger.dump(), after);
}

void TestRegisters::whatWasNamedSinceItsAddingIsKept()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(addRecord(*ledger, ledger.kind(u"commitments"_s), {{u"code"_s, u"N-1"_s}, {u"title"_s, u"新的一项"_s}, {u"agreement"_s, u"KC2015"_s}}));
    const auto colleague = ledger.openedBy(u"李敏"_s);
    QVERIFY(addRecord(*colleague, ledger.kind(u"promotions"_s), {{u"code"_s, u"P-1"_s}, {u"activity"_s, u"推介会"_s}, {u"date"_s, u"2018-05-03"_s}, {u"commitments"_s, u"N-1"_s}}));
    QVERIFY(!ledger->undo());
    QCOMPARE(ledger.value(u"promotions"_s, u"P-1"_s, u"commitments"_s), u"N-1"_s);
}

void TestRegisters::theRefusalNamesTheRightRegister()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(addRecord(*ledger, ledger.kind(u"units"_s), {{u"key"_s, u"km-new"_s}, {u"name_zh"_s, u"市试验局"_s}, {u"party"_s, u"kunming"_s}, {u"valid_from"_s, u"2015-01-01"_s}}));
    for (const QString& code : {u"M-1"_s, u"M-2"_s})
        QVERIFY(addRecord(*ledger, ledger.kind(u"meetings"_s), {{u"code"_s, code}, {u"mechanism"_s, u"联席会议"_s}, {u"date"_s, u"2018-05-03"_s}, {u"attending_units"_s, u"市试验局"_s}}));
    RecordReader reader = ledger.reader();
    const auto unit = reader.resolve(ledger.kind(u"visits"_s).field(ledger.kind(u"visits"_s).indexOf(u"host_unit"_s)), u"市试验局"_s, QDate(2018, 10, 10));
    QVERIFY(unit.has_value());
    const auto refused = removeRecords(*ledger, ledger.kind(u"units"_s), {unit->id}, u"撤销"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InUse);
    QCOMPARE(refused.error().args.mid(2), (QStringList{u"2"_s, ledger.kind(u"meetings"_s).label().now()}));
}

void TestRegisters::stagesComeOneAfterTheOther_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, const QStringList& values, bool taken) { QTest::newRow(name) << values << taken; };
    row("in order", {u"stage=operating"_s, u"talks_on=2016-01-01"_s, u"signed_on=2016-02-01"_s, u"operating_on=2017-01-01"_s}, true);
    row("on one day", {u"stage=signed"_s, u"talks_on=2016-01-01"_s, u"signed_on=2016-01-01"_s}, true);
    row("signed before it was talked of", {u"stage=signed"_s, u"talks_on=2016-02-02"_s, u"signed_on=2016-02-01"_s}, false);
    row("a stage between them left out", {u"stage=operating"_s, u"talks_on=2016-02-02"_s, u"operating_on=2016-02-01"_s}, false);
    row("ended last", {u"stage=ended"_s, u"end_reason=撤资"_s, u"signed_on=2016-02-02"_s, u"ended_on=2016-02-01"_s}, false);
}

void TestRegisters::stagesComeOneAfterTheOther()
{
    QFETCH(QStringList, values);
    TestLedger ledger;
    std::vector<FieldText> fields{{u"code"_s, u"I-1"_s}, {u"name"_s, u"园区"_s}};
    for (const QString& value : values)
        fields.push_back({value.section(u'=', 0, 0), value.section(u'=', 1)});
    const auto added = addRecord(*ledger, ledger.kind(u"investments"_s), fields);
    QTEST(added.has_value(), "taken");
    if (!added)
        QCOMPARE(added.error().code, Error::Code::BadOrder);
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
