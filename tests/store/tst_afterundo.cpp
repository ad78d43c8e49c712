// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/reasontext.h"
#include "store/acts.h"
#include "store/afterundo.h"
#include "support/sampleledger.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestAfterUndo : public QObject
{
    Q_OBJECT

private slots:
    void theLightAfterTakingBackIsTheOneThatComes_data();
    void theLightAfterTakingBackIsTheOneThatComes();
    void aSetOfSeveralCommitmentsForetellsNone();
};

void TestAfterUndo::theLightAfterTakingBackIsTheOneThatComes_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("code");
    for (const char* act : {"progress", "extend", "close", "pause", "decide", "replace"}) {
        for (const char* code : {"KC-0703", "KC-0601", "KC-0904"})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(act), QLatin1StringView(code)))) << QString::fromLatin1(act) << QString::fromLatin1(code);
    }
}

void TestAfterUndo::theLightAfterTakingBackIsTheOneThatComes()
{
    QFETCH(QString, act);
    QFETCH(QString, code);
    TestLedger ledger(TestLedger::Content::Sample);
    const Kind& kind = ledger.kind(u"commitments"_s);
    const RecordId id = ledger.id(kind.key(), code);
    const QDate to(2030, 1, 1);
    ProgressInput report;
    report.percent = Decimal::fromInteger(99);
    report.period = u"2018-Q3"_s;
    std::optional<ChangeInfo> done;
    const auto keep = [&done](const Result<ChangeInfo>& result) {
        if (result)
            done = *result;
    };
    if (act == u"progress") {
        keep(fileProgress(*ledger, id, report));
    } else if (act == u"extend") {
        keep(requestExtension(*ledger, id, to, u"场地"_s, u"秘书长"_s));
    } else if (act == u"close") {
        keep(closeCommitment(*ledger, id, {.verdict = u"partial"_s, .on = {}, .text = {}, .verifiedBy = {}, .supersededBy = {}}));
    } else if (act == u"pause") {
        const auto edited = editRecord(*ledger, kind, id, {{u"status"_s, u"paused"_s}});
        QVERIFY(edited.has_value());
        done = *edited;
    } else if (act == u"decide") {
        keep(requestExtension(*ledger, id, to, u"场地"_s, {}));
        done.reset();
        keep(decideExtension(*ledger, id, true, u"秘书长"_s));
    } else {
        keep(fileProgress(*ledger, id, report));
        done.reset();
        report.percent = Decimal::fromInteger(1);
        keep(fileProgress(*ledger, id, report));
    }
    QVERIFY(done.has_value());
    const auto foretold = lightAfterUndo(ledger->database(), ledger->catalogue(), *done, ledger->today());
    QVERIFY(foretold && *foretold);
    const auto shown = [&] { return lightReason(*ledger.reader().byId(kind, id, ledger->today())->light, Language::English); };
    const QString after = shown();
    QCOMPARE(lightReason((*foretold)->now, Language::English), after);
    QVERIFY(ledger->undo());
    QCOMPARE(lightReason((*foretold)->then, Language::English), shown());
    QVERIFY(shown() != after);
}

void TestAfterUndo::aSetOfSeveralCommitmentsForetellsNone()
{
    TestLedger ledger(TestLedger::Content::Sample);
    const auto removed = removeRecords(*ledger, ledger.kind(u"commitments"_s), {ledger.id(u"commitments"_s, u"KC-0703"_s), ledger.id(u"commitments"_s, u"KC-0601"_s)}, u"重复"_s);
    QVERIFY(removed);
    const auto foretold = lightAfterUndo(ledger->database(), ledger->catalogue(), *removed, ledger->today());
    QVERIFY(foretold && !*foretold);
}

QTEST_GUILESS_MAIN(TestAfterUndo)
#include "tst_afterundo.moc"
