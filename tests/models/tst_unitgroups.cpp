// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listresult.h"
#include "store/acts.h"
#include "store/unitacts.h"
#include "support/sampleledger.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::domain;
using pact::tests::TestLedger;

class TestUnitGroups : public QObject
{
    Q_OBJECT

private slots:
    void aListByUnitShowsEveryRowInItsGroup_data();
    void aListByUnitShowsEveryRowInItsGroup();
};

void TestUnitGroups::aListByUnitShowsEveryRowInItsGroup_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2017, 1, 1), QDate(2018, 10, 10), QDate(2020, 1, 1)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestUnitGroups::aListByUnitShowsEveryRowInItsGroup()
{
    QFETCH(QDate, day);
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(store::renameUnit(*ledger, u"市投资促进局"_s, {.name = u"市投资局"_s, .nameEn = {}, .from = QDate(2018, 1, 1), .reason = {}}));
    QVERIFY(store::mergeUnits(*ledger, u"市商务局"_s, u"市科学技术局"_s, {.name = u"市商科局"_s, .nameEn = {}, .from = QDate(2018, 10, 1), .reason = {}}));
    const Kind& kind = ledger.kind(u"commitments"_s);
    models::ListRequest request;
    request.query = {.kind = &kind, .filter = Filter::all(), .sort = {}, .day = day};
    request.groupField = kind.indexOf(u"lead_unit"_s);
    models::CountsOfAll known;
    const auto list = models::runList(ledger->database(), ledger->catalogue(), request, known);
    QVERIFY(list);
    qint64 shown = 0;
    for (const models::ListGroup& group : list->groups) {
        QVERIFY(group.counts.shown > 0);
        shown += group.counts.shown;
    }
    QCOMPARE(shown, list->totals.all);
    QCOMPARE(static_cast<qint64>(list->rows.size()), list->totals.all);
}

QTEST_GUILESS_MAIN(TestUnitGroups)
#include "tst_unitgroups.moc"
