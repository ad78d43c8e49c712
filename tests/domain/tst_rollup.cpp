// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/catalogue.h"
#include "domain/rolluptext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;

/// What each counting adds, on small rows counted by hand.
class TestRollUp : public QObject
{
    Q_OBJECT

private slots:
    void everyCountingIsOfTheCatalogue();
    void whatIsCounted_data();
    void whatIsCounted();
    void linesAddUpToTheTotal();
    void moneyCameEarlierOrInTheNewestClosedQuarter_data();
    void moneyCameEarlierOrInTheNewestClosedQuarter();
    void aCorrectionCountsFromItsDateOn_data();
    void aCorrectionCountsFromItsDateOn();
    void personsAreNotPersonTimes_data();
    void personsAreNotPersonTimes();
    void anyDaysTotalIsKnown();
    void sumsStayWithinTheRange();
    void theFigureInWords();

private:
    QSet<QString> m_tried;
};

namespace {

const QDate asked(2018, 10, 10);

QDate day(const QString& text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

std::optional<Decimal> number(const QString& text)
{
    return text.isEmpty() ? std::nullopt : Decimal::parse(text);
}

/// "from until number part", "-" for nothing.
CountedRow row(const QString& text)
{
    const QStringList parts = text.split(u' ');
    const auto part = [&parts](qsizetype at) { return parts.value(at) == u"-" ? QString() : parts.value(at); };
    return {day(part(0)), day(part(1)), number(part(2)), number(part(3))};
}

std::vector<CountedRow> rowsOf(const QStringList& texts)
{
    std::vector<CountedRow> rows;
    for (const QString& text : texts)
        rows.push_back(row(text));
    return rows;
}

RollUp counted(const QString& key, const QStringList& rows, const std::vector<CorrectionFact>& corrections = {}, QDate on = asked)
{
    return rollUp(*countingOf(key), rowsOf(rows), corrections, on, asked, PeriodLength::Quarter);
}

QString linesText(const RollUp& figure)
{
    QStringList lines;
    for (const RollUp::Line& line : figure.lines)
        lines << u"%1 %2 %3 %4"_s.arg(line.period ? line.period->key() : line.earlier ? u"earlier"_s : u"none"_s, line.counted.toString(), line.corrected.toString(), line.upTo.toString());
    return lines.join(u"; "_s);
}

}

void TestRollUp::everyCountingIsOfTheCatalogue()
{
    QSet<QString> keys;
    for (const Counting& counting : allCountings()) {
        const Kind& kind = Catalogue::standard().kind(counting.kind);
        QVERIFY2(kind.indexOf(u"commitments"_s) >= 0, qUtf8Printable(counting.key));
        const Field& from = kind.field(kind.indexOf(counting.from));
        QVERIFY(from.type == FieldType::Date || from.type == FieldType::Period);
        QVERIFY(counting.until.isEmpty() || kind.field(kind.indexOf(counting.until)).type == FieldType::Date);
        QCOMPARE(counting.number.isEmpty(), counting.adds == Counting::Adds::One);
        QCOMPARE(counting.part.isEmpty(), counting.adds != Counting::Adds::Arrived);
        for (const QString& field : {counting.number, counting.part})
            QVERIFY(field.isEmpty() || kind.field(kind.indexOf(field)).type == FieldType::Number);
        // Sums are in the unit of what is summed up.
        if (counting.adds == Counting::Adds::Number || counting.adds == Counting::Adds::Arrived)
            QCOMPARE(counting.unit.zh, kind.field(kind.indexOf(counting.number)).unit.zh);
        keys << counting.key;
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(allCountings().size()));
}

void TestRollUp::whatIsCounted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("total");
    const auto row = [this](const char* name, const QString& key, const QStringList& rows, const QString& total) {
        m_tried << key;
        QTest::newRow(name) << key << rows << total;
    };
    row("visits begun by the day", u"visits"_s, {u"2018-10-10"_s, u"2018-10-11"_s, u"2016-01-01 2016-01-03 20"_s}, u"2"_s);
    row("people on visits", u"visit-people"_s, {u"2018-01-01 - 12"_s, u"2018-02-01 - -"_s, u"2018-11-01 - 5"_s}, u"12"_s);
    row("person-times count the first day and the last", u"visit-person-times"_s, {u"2018-01-01 2018-01-03 12"_s}, u"36"_s);
    row("a visit without an end takes a day", u"visit-person-times"_s, {u"2018-01-01 - 12"_s}, u"12"_s);
    row("a visit of one day", u"visit-person-times"_s, {u"2018-01-01 2018-01-01 12"_s}, u"12"_s);
    row("over the end of February", u"visit-person-times"_s, {u"2016-02-28 2016-03-01 2"_s}, u"6"_s);
    row("a planned secondment does not count", u"secondments"_s, {u"2016-08-01 2017-07-31"_s, u"2018-11-01 2019-01-31"_s}, u"1"_s);
    row("projects talked of, one without a date", u"investments"_s, {u"2017-04-06"_s, u"-"_s, u"2018-12-01"_s}, u"2"_s);
    row("a contract not signed is none", u"contracts"_s, {u"-"_s, u"2017-02-22"_s}, u"1"_s);
    row("an ended contract is none", u"contracts"_s, {u"2017-06-09 2018-02-09"_s, u"2017-02-22 2018-12-31"_s}, u"1"_s);
    row("a contract that ends on the day", u"contracts"_s, {u"2017-06-09 2018-10-10"_s}, u"0"_s);
    row("a contract that ends the day after", u"contracts"_s, {u"2017-06-09 2018-10-11"_s}, u"1"_s);
    row("agreed funds of what is signed", u"agreed-funds"_s, {u"2017-02-22 - 6000"_s, u"- - 800"_s, u"2018-10-11 - 50"_s}, u"6000"_s);
    row("all money that arrived", u"paid-funds"_s, {u"2017-02-22 - 5800 0"_s, u"2017-03-15 - 9500 600"_s, u"- - 10 4"_s}, u"15310"_s);
    row("courses", u"trainings"_s, {u"2016-07-11 2016-07-15"_s, u"2017-04-17"_s}, u"2"_s);
    row("people trained", u"training-people"_s, {u"2016-07-11 2016-07-15 40"_s, u"2017-04-17 - 2.5"_s}, u"42.5"_s);
    row("person-times of training as they are kept", u"training-person-times"_s, {u"2016-07-11 2016-07-15 200"_s}, u"200"_s);
    row("promotions", u"promotions"_s, {u"2016-05-01"_s, u"2018-10-10"_s}, u"2"_s);
    row("promotion sessions", u"sessions"_s, {u"2016-05-01 - 3"_s, u"2017-05-01 - 2"_s}, u"5"_s);
    row("travel agencies", u"agencies"_s, {u"2016-05-01 - 30"_s}, u"30"_s);
    row("media", u"media"_s, {u"2016-05-01 - 12"_s, u"2018-10-12 - 9"_s}, u"12"_s);
    row("press reports", u"press-reports"_s, {u"2016-05-01 - 40"_s}, u"40"_s);
    row("agreements signed at promotions", u"agreements"_s, {u"2016-05-01 - 4"_s, u"2016-06-01 - 0"_s}, u"4"_s);
    row("visitors", u"visitors"_s, {u"2016-05-01 - 120000"_s}, u"120000"_s);
    row("a year counts from its first day", u"disbursed"_s, {u"2018-01-01 - 100"_s, u"2019-01-01 - 50"_s}, u"100"_s);
    row("funds spent", u"spent"_s, {u"2016-01-01 - 12.5"_s, u"2017-01-01 - 0.25"_s}, u"12.75"_s);
    row("beneficiaries", u"beneficiaries"_s, {u"2016-01-01 - 640"_s, u"2017-01-01 - 820"_s}, u"1460"_s);
    row("meetings held", u"meetings"_s, {u"2016-05-01"_s, u"2018-10-20"_s}, u"1"_s);
    row("bulletins", u"bulletins"_s, {u"2016-05-05"_s, u"2016-08-25"_s}, u"2"_s);
    row("pairs, one without a date", u"pairings"_s, {u"2016-04-12"_s, u"-"_s}, u"2"_s);
    row("nothing at all", u"bulletins"_s, {}, u"0"_s);
    for (const Counting& counting : allCountings())
        QVERIFY2(m_tried.contains(counting.key), qUtf8Printable(counting.key));
}

void TestRollUp::whatIsCounted()
{
    QFETCH(QString, key);
    QFETCH(QStringList, rows);
    const RollUp figure = counted(key, rows);
    QTEST(figure.total.toString(), "total");
    QCOMPARE(figure.counted, figure.total);
    QCOMPARE(figure.lines.empty() ? Decimal() : figure.lines.back().upTo, figure.total);
    QVERIFY(wasEverTotal(*countingOf(key), rowsOf(rows), {}, figure.total));
}

void TestRollUp::linesAddUpToTheTotal()
{
    const RollUp contracts = counted(u"contracts"_s, {u"2017-02-22"_s, u"2017-05-12"_s, u"2017-06-09 2018-02-09"_s, u"2018-03-27"_s});
    QCOMPARE(linesText(contracts), u"2017-Q1 1 0 1; 2017-Q2 2 0 3; 2018-Q1 0 0 3"_s);
    QCOMPARE(contracts.upTo(*Period::parse(u"2017-Q4")).toString(), u"3"_s);
    QCOMPARE(contracts.upTo(*Period::parse(u"2016-Q4")).toString(), u"0"_s);
    QCOMPARE(contracts.upTo(*Period::parse(u"2017")).toString(), u"3"_s);
    const RollUp pairs = counted(u"pairings"_s, {u"2016-04-12"_s, u"-"_s}, {{QDate(2018, 1, 5), Period::parse(u"2016-Q2"), Decimal::fromInteger(3)}, {QDate(2018, 1, 6), {}, Decimal::fromInteger(-1)}});
    QCOMPARE(linesText(pairs), u"none 1 -1 0; 2016-Q2 1 3 4"_s);
    QCOMPARE(pairs.total.toString(), u"4"_s);
    // A register by years is asked for a quarter: the year that has begun counts.
    const RollUp funds = counted(u"beneficiaries"_s, {u"2016-01-01 - 850"_s, u"2018-01-01 - 320"_s});
    QCOMPARE(linesText(funds), u"2016 850 0 850; 2018 320 0 1170"_s);
    QCOMPARE(funds.upTo(*Period::parse(u"2018-Q3")).toString(), u"1170"_s);
    QCOMPARE(funds.upTo(*Period::parse(u"2017-Q4")).toString(), u"850"_s);
}

void TestRollUp::moneyCameEarlierOrInTheNewestClosedQuarter_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("lines");
    QTest::newRow("today") << asked << u"earlier 27100 0 27100; 2018-Q3 3600 0 30700"_s;
    QTest::newRow("before the quarter was over") << QDate(2018, 9, 29) << u"earlier 27100 0 27100"_s;
    QTest::newRow("at the end of the quarter before") << QDate(2018, 6, 30) << u"earlier 27100 0 27100"_s;
    QTest::newRow("before one of the two was signed") << QDate(2017, 3, 31) << u"earlier 9100 0 9100"_s;
    QTest::newRow("before anything was signed") << QDate(2016, 12, 31) << u""_s;
}

void TestRollUp::moneyCameEarlierOrInTheNewestClosedQuarter()
{
    QFETCH(QDate, on);
    const RollUp figure = counted(u"paid-funds"_s, {u"2017-03-15 - 9700 600"_s, u"2017-05-12 - 21000 3000"_s}, {}, on);
    QTEST(linesText(figure), "lines");
    QCOMPARE(figure.total, figure.lines.empty() ? Decimal() : figure.lines.back().upTo);
    if (on == asked)
        QCOMPARE(figure.upTo(*Period::parse(u"2018-Q2")).toString(), u"27100"_s);
}

void TestRollUp::aCorrectionCountsFromItsDateOn_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const QString& date, const QString& period, const QString& lines) { QTest::newRow(name) << date << period << lines; };
    row("without a period", u"2018-10-10"_s, {}, u"none 0 2 2"_s);
    row("dated later than the day asked for", u"2018-10-11"_s, {}, {});
    row("for an earlier period", u"2018-10-01"_s, u"2017-Q1"_s, u"2017-Q1 0 2 2"_s);
    row("for a month", u"2018-10-01"_s, u"2017-05"_s, u"2017-Q2 0 2 2"_s);
    row("for a year, at its end", u"2018-10-01"_s, u"2017"_s, u"2017-Q4 0 2 2"_s);
    row("for the present year, so far", u"2018-10-01"_s, u"2018"_s, u"2018-Q4 0 2 2"_s);
    row("for a period to come", u"2018-10-01"_s, u"2019-Q1"_s, {});
}

void TestRollUp::aCorrectionCountsFromItsDateOn()
{
    QFETCH(QString, date);
    QFETCH(QString, period);
    const RollUp figure = counted(u"visits"_s, {}, {{day(date), Period::parse(period), Decimal::fromInteger(2)}});
    QTEST(linesText(figure), "lines");
    QCOMPARE(figure.corrected, figure.lines.empty() ? Decimal() : Decimal::fromInteger(2));
}

void TestRollUp::personsAreNotPersonTimes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("mix");
    const auto row = [](const char* name, const QString& key, const QString& unit, bool mix) { QTest::newRow(name) << key << unit << mix; };
    row("persons for person-times", u"visit-people"_s, u"人次"_s, true);
    row("person-times for persons", u"visit-person-times"_s, u"人"_s, true);
    row("in English", u"training-person-times"_s, u"People"_s, true);
    row("visitors are person-times", u"visitors"_s, u" 人 "_s, true);
    row("persons for persons", u"beneficiaries"_s, u"人"_s, false);
    row("no unit", u"visit-people"_s, {}, false);
    row("another word", u"visits"_s, u"次"_s, false);
}

void TestRollUp::personsAreNotPersonTimes()
{
    QFETCH(QString, key);
    QFETCH(QString, unit);
    QTEST(unitsMix(*countingOf(key), unit), "mix");
}

void TestRollUp::anyDaysTotalIsKnown()
{
    const Counting& contracts = *countingOf(u"contracts");
    const auto rows = rowsOf({u"2017-02-22"_s, u"2017-06-09 2018-02-09"_s});
    const std::vector<CorrectionFact> corrections{{QDate(2018, 1, 1), Period::parse(u"2019-Q1"), Decimal::fromInteger(5)}};
    for (const auto& [total, was] : {std::pair(0, true), std::pair(1, true), std::pair(2, true), std::pair(6, true), std::pair(3, false), std::pair(7, false)})
        QCOMPARE(wasEverTotal(contracts, rows, corrections, Decimal::fromInteger(total)), was);
}

void TestRollUp::sumsStayWithinTheRange()
{
    const QString most = u"900000000000000"_s;
    QCOMPARE(counted(u"visitors"_s, {u"2016-05-01 - "_s + most, u"2016-05-02 - "_s + most}).total.toString(), most);
    QCOMPARE(counted(u"visit-person-times"_s, {u"2016-05-01 2018-05-01 "_s + most}).total.toString(), most);
}

void TestRollUp::theFigureInWords()
{
    const RollUp plain = counted(u"visits"_s, {u"2016-05-01"_s});
    const RollUp corrected = counted(u"visits"_s, {u"2016-05-01"_s}, {{asked, {}, Decimal::fromInteger(2)}});
    const RollUp less = counted(u"visitors"_s, {u"2016-05-01 - 12000"_s}, {{asked, {}, Decimal::fromInteger(-2000)}});
    setLanguage(Language::Chinese);
    QCOMPARE(rollUpText(*countingOf(u"visits"), {}, plain), u"分台账统计：互访批次 1"_s);
    QCOMPARE(rollUpText(*countingOf(u"visits"), u"level:experts"_s, corrected), u"分台账统计：互访批次 1（条件 level:experts）+ 更正 2 = 3"_s);
    setLanguage(Language::English);
    QCOMPARE(rollUpText(*countingOf(u"visitors"), {}, less), u"Counted from the register: visitors 12,000 − corrections 2,000 = 10,000"_s);
    setLanguage(Language::Chinese);
    QCOMPARE(countedFilter(u"KC-0205"_s, {}), u"commitments=\"KC-0205\""_s);
    QCOMPARE(countedFilter(u"KC-0205"_s, u"kind:briefing | kind:letter"_s), u"commitments=\"KC-0205\" (kind:briefing | kind:letter)"_s);
}

QTEST_GUILESS_MAIN(TestRollUp)
#include "tst_rollup.moc"
