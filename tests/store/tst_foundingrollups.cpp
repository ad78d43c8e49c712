// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/rollups.h"
#include "support/sampleledger.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

/// The founding agreement's registers, counted: sums that its own reports name.
class TestFoundingRollUps : public QObject
{
    Q_OBJECT

private slots:
    void theyGiveWhatWasReported_data();
    void theyGiveWhatWasReported();

private:
    static void takeRegister(TestLedger& ledger, const QString& kind)
    {
        QFile file(u":/samples/kunming-chaoyang/"_s + kind + u".csv"_s);
        if (!file.open(QIODevice::ReadOnly) || !ledger.importText(kind, QString::fromUtf8(file.readAll())))
            qFatal("%s", qUtf8Printable(kind));
    }
    static std::optional<CountedFigure> figure(TestLedger& ledger, const QString& code, QDate day = QDate(2018, 10, 10))
    {
        auto read = readRollUp(ledger->database(), ledger->catalogue(), ledger.id(u"commitments"_s, code), {day, QDate(2018, 10, 10)});
        if (!read)
            qFatal("%s", qUtf8Printable(read.error().args.join(u' ')));
        return *read;
    }
};

void TestFoundingRollUps::theyGiveWhatWasReported_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("all"); // a register all of whose records count, and not only those that name it
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& code, const QString& count, const QString& condition, const QString& all, const QStringList& expected) { QTest::newRow(name) << code << count << condition << all << expected; };
    row("beneficiaries", u"KC-0405"_s, u"beneficiaries"_s, {}, {}, {u"total 2150"_s, u"2018-Q3 2150"_s});
    row("seconded", u"KC-1002"_s, u"secondments"_s, {}, {}, {u"total 14"_s, u"reports"_s});
    row("courses", u"KC-1003"_s, u"trainings"_s, {}, {}, {u"total 4"_s, u"reports"_s});
    row("targeted courses", u"KC-1102"_s, u"trainings"_s, {}, {}, {u"total 3"_s, u"reports"_s});
    row("briefings", u"KC-0205"_s, u"bulletins"_s, u"kind:briefing"_s, {}, {u"total 10"_s, u"reports"_s});
    row("first pairs", u"KC-0803"_s, u"pairings"_s, {}, {}, {u"total 10"_s, u"2016-Q2 10"_s, u"2016-Q1 0"_s});
    row("live contracts of all projects", u"KC-0402"_s, u"contracts"_s, {}, u"investments"_s, {u"total 9"_s, u"reports"_s});
    row("money of all projects", u"KC-0504"_s, u"paid-funds"_s, {}, u"investments"_s, {u"total 61800"_s, u"2018-Q2 53700"_s, u"2018-Q3 61800"_s});
    row("live contracts of those that name it", u"KC-0402"_s, u"contracts"_s, {}, {}, {u"total 3"_s});
}

void TestFoundingRollUps::theyGiveWhatWasReported()
{
    QFETCH(QString, code);
    QFETCH(QString, count);
    QFETCH(QString, condition);
    QFETCH(QString, all);
    QFETCH(QStringList, expected);
    TestLedger ledger(TestLedger::Content::Sample);
    takeRegister(ledger, countingOf(count)->kind);
    for (int i = 1; !all.isEmpty() && i <= 12; ++i)
        QVERIFY(editRecord(*ledger, ledger.kind(all), ledger.id(all, u"I-%1"_s.arg(i, 2, 10, QLatin1Char('0'))), {{u"commitments"_s, code}}));
    QVERIFY(addRecord(*ledger, ledger.kind(u"rollups"_s), {{u"commitment"_s, code}, {u"count"_s, count}, {u"condition"_s, condition}}));
    const auto counted = figure(ledger, code);
    QVERIFY(counted.has_value());
    QCOMPARE(counted->figure.total.toString(), ledger.value(u"commitments"_s, code, u"actual"_s));
    const Kind& reports = ledger.kind(u"reports"_s);
    for (const QString& given : expected) {
        if (given == u"reports"_s) {
            const auto rows = ledger.reader().linked(reports, reports.ownerField(u"commitments"_s), ledger.id(u"commitments"_s, code), ledger->today());
            QVERIFY(rows && rows->size() >= 10);
            for (const ReadRow& report : *rows) {
                const auto period = Period::parse(report.record.value(u"period"_s).text());
                QVERIFY2(counted->figure.upTo(*period) == report.record.value(u"actual"_s).number(), qUtf8Printable(period->key()));
                // What the ledger shows for that day is the same.
                const auto then = figure(ledger, code, period->last());
                QCOMPARE(then->figure.total, counted->figure.upTo(*period));
            }
            continue;
        }
        const QString what = given.section(u' ', 0, 0);
        const Decimal is = what == u"total"_s ? counted->figure.total : counted->figure.upTo(*Period::parse(what));
        QCOMPARE(what + u' ' + is.toString(), given);
    }
}

QTEST_GUILESS_MAIN(TestFoundingRollUps)
#include "tst_foundingrollups.moc"
