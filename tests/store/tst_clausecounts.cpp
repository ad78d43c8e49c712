// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/clausecounts.h"
#include "support/sampleledger.h"
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace pact::store;
using pact::tests::TestLedger;

class TestClauseCounts : public QObject
{
    Q_OBJECT

private slots:
    void everyCommitmentCountsForItsClause();
    void lightsAreThoseOfTheDay();
    void anotherAgreementHasItsOwn();
};

namespace {

std::vector<ClauseCounts> countsOf(TestLedger& ledger, const QString& agreement, QDate day)
{
    const auto counts = clauseCounts(ledger->database(), ledger.id(u"agreements"_s, agreement), day);
    return counts ? *counts : std::vector<ClauseCounts>();
}

ClauseCounts countsOf(TestLedger& ledger, const QString& agreement, const QString& clause)
{
    for (const ClauseCounts& counts : countsOf(ledger, agreement, ledger->today())) {
        if (counts.clause == clause)
            return counts;
    }
    return {};
}

qint64 pledges(const ClauseCounts& counts)
{
    return std::accumulate(counts.lights.begin(), counts.lights.end(), qint64(0));
}

}

void TestClauseCounts::everyCommitmentCountsForItsClause()
{
    TestLedger ledger(TestLedger::Content::Sample);
    qint64 items = 0;
    qint64 lights = 0;
    for (const ClauseCounts& counts : countsOf(ledger, u"KC2015"_s, ledger->today())) {
        items += counts.items;
        lights += pledges(counts);
    }
    QCOMPARE(items, 55);
    QCOMPARE(lights, 46);
    const ClauseCounts one = countsOf(ledger, u"KC2015"_s, ledger.value(u"commitments"_s, u"KC-0601"_s, u"clause"_s));
    QCOMPARE(one.items, 1);
    QCOMPARE(one.lights.at(static_cast<size_t>(Light::Red)), 1);
}

void TestClauseCounts::lightsAreThoseOfTheDay()
{
    TestLedger ledger(TestLedger::Content::Sample);
    // Long after every due date nothing is green that has one.
    qint64 red = 0;
    for (const ClauseCounts& counts : countsOf(ledger, u"KC2015"_s, QDate(2030, 1, 1)))
        red += counts.lights.at(static_cast<size_t>(Light::Red));
    QVERIFY(red > 4);
}

void TestClauseCounts::anotherAgreementHasItsOwn()
{
    TestLedger ledger(TestLedger::Content::Sample);
    QVERIFY(addRecord(*ledger, ledger.kind(u"agreements"_s), {{u"code"_s, u"N1"_s}, {u"title"_s, u"新协议"_s}}));
    QVERIFY(countsOf(ledger, u"N1"_s, ledger->today()).empty());
    const QString clause = ledger.value(u"commitments"_s, u"KC-0601"_s, u"clause"_s);
    QVERIFY(addRecord(*ledger, ledger.kind(u"commitments"_s), {{u"code"_s, u"N-1"_s}, {u"title"_s, u"一项"_s}, {u"agreement"_s, u"N1"_s}, {u"clause"_s, clause}}));
    QVERIFY(addRecord(*ledger, ledger.kind(u"commitments"_s), {{u"code"_s, u"N-2"_s}, {u"title"_s, u"又一项"_s}, {u"agreement"_s, u"N1"_s}}));
    QCOMPARE(countsOf(ledger, u"N1"_s, clause).items, 1);
    QCOMPARE(countsOf(ledger, u"N1"_s, QString()).items, 1);
    QCOMPARE(countsOf(ledger, u"KC2015"_s, clause).items, 1);
}

QTEST_GUILESS_MAIN(TestClauseCounts)
#include "tst_clausecounts.moc"
