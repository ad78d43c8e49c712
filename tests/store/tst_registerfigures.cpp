// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registerreader.h"
#include "support/registersample.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;

namespace {

const QDate sampleDay(2018, 10, 10);

RegisterFigures figuresOf(TestLedger& ledger, const QString& kind, QDate day = sampleDay)
{
    auto figures = readRegister(ledger->database(), ledger->catalogue(), ledger.kind(kind), day, ledger->settings());
    if (!figures)
        qFatal("%s cannot be read", qUtf8Printable(kind));
    return std::move(*figures);
}

/// "2016: 4 3 1 61 350 | 2017: …", a dash where nothing is added.
QString rowsOf(const RegisterFigures& figures, const QString& table)
{
    QStringList rows;
    for (const Tabulation::Row& row : figures.table(table)->rows()) {
        QStringList cells;
        for (const auto& sum : row.sums)
            cells << (sum ? sum->toString() : u"—"_s);
        rows << row.key + u": "_s + cells.join(u' ');
    }
    return rows.join(u" | "_s);
}

/// A number of text fields as an act takes them.
std::vector<FieldText> fields(std::initializer_list<FieldText> list)
{
    return list;
}

}

/// The figures of the registers against sums made by hand of the founding sample's files, and their rules at the edges.
class TestRegisterFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTablesOfTheSample_data();
    void theTablesOfTheSample();
    void whoIsInPost();
    void howFarInvestmentsGet();
    void whetherSessionsWereHeld();
    void whenPairsLastMet();
    void visitsAndPeople();
    void eachRowOpensWhatItCounts();
    void eachMarkOpensWhatItCounts();
    void aStageMayBeSaidWithoutItsDay();
    void moneyOnADayInThePast();
    void aMechanismThatNeverMet();
    void manyInPostAreAddedUpAtOnce();
    void aDayInThePast();
    void postStates_data();
    void postStates();
    void reminders();
    void mechanismsAreASetting();

private:
    std::unique_ptr<TestLedger> m_ledger;
};

void TestRegisterFigures::initTestCase()
{
    m_ledger = sampleWithRegisters();
}

void TestRegisterFigures::theTablesOfTheSample_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("rows");
    QTest::newRow("visits by year: all, inbound, outbound, people, person-times")
        << u"visits"_s << u"year"_s << u"2015: 1 — 1 — — | 2016: 4 2 2 61 342 | 2017: 4 2 1 73 334 | 2018: 3 2 1 73 416"_s;
    QTest::newRow("quotas by year and level: all, party and government, specialists") << u"secondments"_s << u"year"_s << u"2016: 5 4 1 | 2017: 4 2 2 | 2018: 6 5 1"_s;
    QTest::newRow("money by year of contract, without what ended: agreed, arrived, projects") << u"investments"_s << u"year"_s << u"2017: 88000 52800 5 | 2018: 126000 9000 4"_s;
    QTest::newRow("trainings by year: courses, people, person-times, cost, mean satisfaction") << u"trainings"_s << u"year"_s << u"2016: 3 85 550 48.3 96 | 2017: 4 126 748 59.7 95.8 | 2018: 3 90 590 51.1 96"_s;
    QTest::newRow("promotions by year: sessions, agencies, media, press reports, agreements, visitors") << u"promotions"_s << u"year"_s << u"2016: 6 28 24 36 5 3200 | 2017: 36 71 38 59 11 6880 | 2018: 6 59 33 64 7 5200"_s;
    QTest::newRow("funds by year: planned, disbursed, spent, beneficiaries") << u"funds"_s << u"year"_s << u"2016: 305 297 283 855 | 2017: 440 445 433 989 | 2018: 410 370 339 342"_s;
    QTest::newRow("funds by source") << u"funds"_s << u"source"_s << u"fiscal: 965 945 893 1756 | social: 190 167 162 430"_s;
    QTest::newRow("bulletins by year: all, inbound, outbound, briefings") << u"bulletins"_s << u"year"_s << u"2016: 3 1 2 2 | 2017: 4 1 3 4 | 2018: 5 1 3 4"_s;
}

void TestRegisterFigures::theTablesOfTheSample()
{
    QFETCH(QString, kind);
    QFETCH(QString, table);
    QFETCH(QString, rows);
    QCOMPARE(rowsOf(figuresOf(*m_ledger, kind), table), rows);
}

void TestRegisterFigures::whoIsInPost()
{
    const RegisterFigures figures = figuresOf(*m_ledger, u"secondments"_s);
    const SecondmentFigures& own = *figures.secondments;
    QCOMPARE(own.states, (std::array<qint64, 4>{5, 1, 8, 1}));
    QCOMPARE(own.sentByUs, 8);
    QCOMPARE(own.sentByThem, 7);
    QStringList first;
    for (const Posting& posting : own.postings)
        first << posting.code;
    QCOMPARE(first.first(6), (QStringList{u"G-10"_s, u"G-11"_s, u"G-12"_s, u"G-13"_s, u"G-14"_s, u"G-15"_s}));
    QVERIFY(own.returningBy(QDate(2019, 4, 29)).empty());
    QCOMPARE(own.returningBy(QDate(2019, 4, 30)).size(), 3);
    QCOMPARE(own.returningBy(QDate(2019, 12, 31)).size(), 5);
}

void TestRegisterFigures::howFarInvestmentsGet()
{
    const RegisterFigures figures = figuresOf(*m_ledger, u"investments"_s);
    const InvestmentFigures& own = *figures.investments;
    std::vector<qint64> reached;
    std::vector<qint64> days;
    for (const InvestmentStage stage : allStages) {
        reached.push_back(own.at(stage).reached);
        days.push_back(own.at(stage).meanDays().value_or(-1));
    }
    QCOMPARE(reached, (std::vector<qint64>{12, 10, 7, 5, 3}));
    // 2611 days of ten, 497 of seven, 420 of five, 529 of three.
    QCOMPARE(days, (std::vector<qint64>{-1, 261, 71, 84, 176}));
    QCOMPARE(own.conversion(InvestmentStage::Started).text(), u"71.4"_s);
    QCOMPARE(own.conversion(InvestmentStage::Operating).text(), u"60.0"_s);
    QCOMPARE(own.agreed, Decimal::fromInteger(214'000));
    QCOMPARE(own.paid, Decimal::fromInteger(61'800));
    QCOMPARE(own.paidInPeriod, Decimal::fromInteger(8'100));
    QCOMPARE(own.paidRate().text(), u"28.9"_s);
    QCOMPARE(own.live, 9);
    QCOMPARE(own.carriedOut, 7);
    QCOMPARE(own.carriedOutRate().text(), u"77.8"_s);
    QCOMPARE(own.ended, 1);
    QCOMPARE(figures.table(u"industry"_s)->rows().front().key, u"旅游"_s);
    // In talks since 2018-04-11: 182 days, of 180.
    QCOMPARE(own.slow.size(), 1);
    QCOMPARE(own.slow.front().code, u"I-11"_s);
    QCOMPARE(own.slow.front().days, 182);
}

void TestRegisterFigures::whetherSessionsWereHeld()
{
    const auto made = sampleWithRegisters();
    TestLedger& ledger = *made;
    const RegisterFigures figures = figuresOf(ledger, u"meetings"_s);
    const MeetingFigures& own = *figures.meetings;
    QCOMPARE(own.sessions, 14);
    QCOMPARE(own.decided, 14);
    QCOMPARE(own.withItem, 14);
    QCOMPARE(own.followedUp, 14);
    QCOMPARE(own.columns.size(), 6);
    QCOMPARE(own.mechanisms.front().name, u"招商引资日常工作机制例会"_s);
    QCOMPARE(own.mechanisms.front().every, PeriodLength::Half);
    QCOMPARE(own.missed(), 0);
    for (const MechanismCell& cell : own.mechanisms.front().cells)
        QCOMPARE(cell.held, 1);

    // Without the session of the second half of 2016 that one is missed; half a year later it is still.
    QVERIFY(removeRecords(*ledger, ledger.kind(u"meetings"_s), {ledger.id(u"meetings"_s, u"M-04"_s)}, u"试验"_s));
    const RegisterFigures less = figuresOf(ledger, u"meetings"_s);
    const MechanismFigures& mechanism = less.meetings->mechanisms.front();
    QCOMPARE(mechanism.missed.size(), 1);
    QCOMPARE(mechanism.missed.front().key(), u"2016-H2"_s);
    QVERIFY(mechanism.cells[1].missed);
    // The half in which the day lies is not over.
    QCOMPARE(figuresOf(ledger, u"meetings"_s, QDate(2016, 12, 31)).meetings->missed(), 0);
    QCOMPARE(figuresOf(ledger, u"meetings"_s, QDate(2017, 1, 1)).meetings->missed(), 1);
}

void TestRegisterFigures::whenPairsLastMet()
{
    const RegisterFigures figures = figuresOf(*m_ledger, u"pairings"_s);
    const PairingFigures& own = *figures.pairings;
    QCOMPARE(own.total, 10);
    QCOMPARE(own.never, 4);
    QCOMPARE(own.metThisYear, 4);
    QStringList told;
    for (const PairedUnits& pair : own.pairs)
        told << u"%1 %2 %3"_s.arg(pair.code, pair.lastCode).arg(pair.times());
    QCOMPARE(told, (QStringList{u"D-04  0"_s, u"D-07  0"_s, u"D-08  0"_s, u"D-10  0"_s, u"D-06 M-03 2"_s, u"D-03 M-07 2"_s, u"D-09 M-12 2"_s, u"D-01 M-13 5"_s, u"D-05 M-13 4"_s, u"D-02 M-14 9"_s}));
}

void TestRegisterFigures::visitsAndPeople()
{
    const RegisterFigures visits = figuresOf(*m_ledger, u"visits"_s);
    QCOMPARE(visits.records, 12);
    QCOMPARE(visits.visitsWithItem, 12);
    QCOMPARE(visits.table(u"year"_s)->sum(u"people"_s), Decimal::fromInteger(207));
    QCOMPARE(visits.table(u"year"_s)->sum(u"person_times"_s), Decimal::fromInteger(1092));
    QCOMPARE(figuresOf(*m_ledger, u"people"_s).people, (std::array<qint64, 3>{4, 4, 0}));
}

void TestRegisterFigures::eachRowOpensWhatItCounts()
{
    RecordReader reader = m_ledger->reader();
    for (const QString& key : {u"visits"_s, u"secondments"_s, u"trainings"_s, u"promotions"_s, u"funds"_s, u"bulletins"_s}) {
        const RegisterFigures figures = figuresOf(*m_ledger, key);
        for (const Tabulation& table : figures.tables) {
            qint64 opened = 0;
            for (const Tabulation::Row& row : table.rows()) {
                const auto filter = parseFilter(row.filter, m_ledger->kind(key), (*m_ledger)->catalogue(), sampleDay);
                QVERIFY2(filter.has_value(), qUtf8Printable(row.filter));
                opened += reader.count({.kind = &m_ledger->kind(key), .filter = *filter, .sort = {}, .day = sampleDay}).value_or(0);
            }
            QCOMPARE(opened, figures.records);
        }
    }
}

void TestRegisterFigures::eachMarkOpensWhatItCounts()
{
    // The measures that count records: a mark of theirs opens as many.
    RecordReader reader = m_ledger->reader();
    for (const QString& key : {u"visits"_s, u"secondments"_s, u"trainings"_s, u"bulletins"_s, u"investments"_s}) {
        const RegisterFigures figures = figuresOf(*m_ledger, key);
        for (const Tabulation& table : figures.tables) {
            for (const Tabulation::Row& row : table.rows()) {
                for (size_t i = 0; i < table.measures().size(); ++i) {
                    const Measure& measure = table.measures()[i];
                    const bool counts = measure.of(Record(m_ledger->kind(key))) == Decimal::fromInteger(1) || !measure.filter.isEmpty();
                    if (!counts || key == u"investments")
                        continue;
                    const QString text = (row.filter + u' ' + measure.filter).trimmed();
                    const auto filter = parseFilter(text, m_ledger->kind(key), (*m_ledger)->catalogue(), sampleDay);
                    QVERIFY2(filter.has_value(), qUtf8Printable(text));
                    QCOMPARE(Decimal::fromInteger(reader.count({.kind = &m_ledger->kind(key), .filter = *filter, .sort = {}, .day = sampleDay}).value_or(-1)), row.sums[i].value_or(Decimal()));
                }
            }
        }
    }
}

void TestRegisterFigures::aStageMayBeSaidWithoutItsDay()
{
    const auto reached = [](const QString& stage, std::initializer_list<std::pair<QString, QString>> dates) {
        Record record(Catalogue::standard().kind(u"investments"_s));
        record.set(u"stage"_s, stage);
        for (const auto& [field, day] : dates)
            record.set(field, QDate::fromString(day, Qt::ISODate));
        const auto found = stageReached(record, sampleDay);
        return found ? stageKey(*found) : QString();
    };
    QCOMPARE(reached(u"landed"_s, {{u"signed_on"_s, u"2018-01-05"_s}}), u"landed"_s);
    QCOMPARE(reached(u"talks"_s, {}), u"talks"_s);
    QCOMPARE(reached(u"landed"_s, {{u"landed_on"_s, u"2018-10-11"_s}, {u"signed_on"_s, u"2018-01-05"_s}}), u"signed"_s);
    QCOMPARE(reached(u"talks"_s, {{u"talks_on"_s, u"2018-10-11"_s}}), QString());
    QCOMPARE(reached(u"ended"_s, {{u"talks_on"_s, u"2018-01-05"_s}, {u"signed_on"_s, u"2018-02-05"_s}}), u"signed"_s);
}

void TestRegisterFigures::moneyOnADayInThePast()
{
    // What came in the third quarter of 2018 had not come at the end of the second: 61,800 less 8,100.
    const auto figures = readRegister((*m_ledger)->database(), (*m_ledger)->catalogue(), m_ledger->kind(u"investments"_s), QDate(2018, 6, 30), (*m_ledger)->settings(), {.standing = sampleDay});
    QVERIFY(figures.has_value());
    QCOMPARE(figures->investments->paid, Decimal::fromInteger(53'700));
    QCOMPARE(figures->investments->paidInPeriod, Decimal());
    QCOMPARE(figures->table(u"year"_s)->sum(u"paid_funds"_s), Decimal::fromInteger(53'700));
    QCOMPARE(figures->table(u"year"_s)->sum(u"agreed_funds"_s), figures->investments->agreed);
}

void TestRegisterFigures::aMechanismThatNeverMet()
{
    const auto made = sampleWithRegisters();
    QVERIFY(changeSetting(**made, u"mechanisms"_s, u"安全会商=P3M"_s));
    const RegisterFigures figures = figuresOf(*made, u"meetings"_s);
    QCOMPARE(figures.meetings->mechanisms.back().name, u"安全会商"_s);
    QCOMPARE(figures.meetings->missed(), 1);
    const auto reminders = remindersOf(figures, (*made)->settings().registers);
    QCOMPARE(reminders.size(), 1);
    QCOMPARE(reminders.front().text(Language::Chinese), u"安全会商 2018年三季度没有开会"_s);
    QCOMPARE(reminders.front().text(Language::English), u"安全会商: no session held in Q3 2018"_s);
}

void TestRegisterFigures::manyInPostAreAddedUpAtOnce()
{
    SecondmentFigures figures;
    RegisterContext context;
    context.day = sampleDay;
    Record record(Catalogue::standard().kind(u"secondments"_s));
    record.set(u"status"_s, u"in-post"_s);
    record.set(u"start"_s, QDate(2018, 5, 2));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20'000; ++i) {
        record.setId(RecordId::create());
        record.set(u"code"_s, QString::number(i));
        record.set(u"end"_s, QDate(2019, 1, 1).addDays(i % 300));
        figures.add(record, context);
    }
    figures.finish();
    QCOMPARE(figures.count(PostState::InPost), 20'000);
    QCOMPARE(figures.postings.size(), 20'000);
    QCOMPARE(figures.postings.front().until(), QDate(2019, 1, 1));
    // A sort for each of them took minutes.
    QVERIFY(timer.elapsed() < 20'000);
}

void TestRegisterFigures::aDayInThePast()
{
    const QDate day(2016, 12, 31);
    QCOMPARE(figuresOf(*m_ledger, u"visits"_s, day).records, 5);
    QCOMPARE(figuresOf(*m_ledger, u"secondments"_s, day).secondments->count(PostState::InPost), 5);
    const RegisterFigures investments = figuresOf(*m_ledger, u"investments"_s, day);
    QCOMPARE(investments.investments->at(InvestmentStage::Signed).reached, 0);
    QVERIFY(investments.investments->at(InvestmentStage::Talks).reached > 0);
}

void TestRegisterFigures::postStates_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("extended");
    QTest::addColumn<QString>("state");
    QTest::newRow("on the first day in post") << u"in-post"_s << u"2018-10-10"_s << u"2019-10-09"_s << QString() << u"in-post"_s;
    QTest::newRow("planned the day before") << u"in-post"_s << u"2018-10-11"_s << u"2019-10-09"_s << QString() << u"planned"_s;
    QTest::newRow("on the last day still in post, though noted as ended") << u"ended"_s << u"2018-01-01"_s << u"2018-10-10"_s << QString() << u"in-post"_s;
    QTest::newRow("the day after ended") << u"ended"_s << u"2018-01-01"_s << u"2018-10-09"_s << QString() << u"ended"_s;
    QTest::newRow("extended beyond the day") << u"ended"_s << u"2018-01-01"_s << u"2018-10-09"_s << u"2018-12-31"_s << u"in-post"_s;
    QTest::newRow("ended before its time") << u"ended-early"_s << u"2018-01-01"_s << u"2018-06-30"_s << QString() << u"ended-early"_s;
    QTest::newRow("left before his time, and before the extension began") << u"ended-early"_s << u"2018-01-01"_s << u"2018-06-30"_s << u"2018-12-31"_s << u"ended-early"_s;
    QTest::newRow("over and still noted as in post") << u"in-post"_s << u"2018-01-01"_s << u"2018-06-30"_s << QString() << u"in-post"_s;
    QTest::newRow("planned and did not come") << u"planned"_s << u"2018-01-01"_s << u"2018-12-31"_s << QString() << u"planned"_s;
    QTest::newRow("an open end") << u"in-post"_s << u"2018-01-01"_s << QString() << QString() << u"in-post"_s;
}

void TestRegisterFigures::postStates()
{
    QFETCH(QString, status);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, extended);
    QFETCH(QString, state);
    Record record(Catalogue::standard().kind(u"secondments"_s));
    record.set(u"status"_s, status);
    record.set(u"start"_s, QDate::fromString(start, Qt::ISODate));
    record.set(u"end"_s, QDate::fromString(end, Qt::ISODate));
    record.set(u"extended_to"_s, QDate::fromString(extended, Qt::ISODate));
    QCOMPARE(postStateKey(postState(record, sampleDay)), state);
}

void TestRegisterFigures::reminders()
{
    const auto made = sampleWithRegisters();
    TestLedger& ledger = *made;
    const auto told = [&ledger](QDate day) {
        QStringList keys;
        const auto all = readReminders(ledger->database(), ledger->catalogue(), day, ledger->settings());
        for (const RegisterReminder& reminder : all.value_or(std::vector<RegisterReminder>()))
            keys << u"%1 %2 %3"_s.arg(reminderKey(reminder.kind), reminder.code.isEmpty() ? reminder.subject : reminder.code).arg(reminder.days);
        return keys;
    };
    QCOMPARE(told(sampleDay), QStringList{u"stage-slow I-11 -182"_s});
    // Thirty days before the end, and not thirty-one.
    QVERIFY(!told(QDate(2019, 3, 30)).contains(u"secondment-ends G-10 31"_s));
    QVERIFY(told(QDate(2019, 3, 31)).contains(u"secondment-ends G-10 30"_s));
    QVERIFY(told(QDate(2019, 5, 10)).contains(u"secondment-ends G-10 -10"_s));
    // The session announced for 2019-03-27 passes; its half-year ends without one.
    QVERIFY(!told(QDate(2019, 3, 27)).contains(u"session-overdue 招商引资日常工作机制例会 0"_s));
    QVERIFY(told(QDate(2019, 3, 28)).contains(u"session-overdue 招商引资日常工作机制例会 -1"_s));
    QVERIFY(!told(QDate(2019, 6, 30)).contains(u"session-missed 招商引资日常工作机制例会 0"_s));
    QVERIFY(told(QDate(2019, 7, 1)).contains(u"session-missed 招商引资日常工作机制例会 -1"_s));
    QVERIFY(addRecord(*ledger, ledger.kind(u"meetings"_s), fields({{u"code"_s, u"M-15"_s}, {u"mechanism"_s, u"部门会商"_s}, {u"date"_s, u"2018-10-01"_s}, {u"decisions"_s, u"合办展览"_s}})));
    QVERIFY(told(sampleDay).contains(u"decision-loose M-15 -9"_s));
    // A commitment that follows from it takes the reminder away, as one change.
    const QString before = ledger.dump();
    QVERIFY(addFollowUp(*ledger, ledger.kind(u"meetings"_s), ledger.id(u"meetings"_s, u"M-15"_s), fields({{u"code"_s, u"KC-1201"_s}, {u"title"_s, u"合办展览"_s}, {u"agreement"_s, u"KC2015"_s}})));
    QCOMPARE(ledger.value(u"meetings"_s, u"M-15"_s, u"commitments"_s), u"KC-1201"_s);
    QVERIFY(!told(sampleDay).contains(u"decision-loose M-15 -9"_s));
    QVERIFY(ledger->undo());
    QCOMPARE(ledger.dump(), before);
}

void TestRegisterFigures::mechanismsAreASetting()
{
    TestLedger ledger;
    QVERIFY(changeSetting(*ledger, u"mechanisms"_s, u"例会=P3M；联席会议=p1y"_s));
    QCOMPARE(ledger->settings().registers.mechanisms, (std::vector<MechanismRule>{{u"例会"_s, PeriodLength::Quarter}, {u"联席会议"_s, PeriodLength::Year}}));
    QCOMPARE(ledger->settings().text(u"mechanisms"_s), u"例会=P3M;联席会议=P1Y"_s);
    const auto refused = changeSetting(*ledger, u"mechanisms"_s, u"例会=P2W"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotARecurrence);
}

QTEST_GUILESS_MAIN(TestRegisterFigures)
#include "tst_registerfigures.moc"
