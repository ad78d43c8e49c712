// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "randomscript.h"
#include "store/compare.h"
#include "store/lookback.h"
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::tests;

/// What a ledger was on a day that is over is what its exports of that day said.
class TestPastDays : public QObject
{
    Q_OBJECT

private slots:
    void everyPastDayIsExportedAsOnThatDay();
    void whatTheHistoryTellsOfTwoDaysIsWhatTheyDifferBy();
    void aDayBeforeTheFirstIsEmpty();
    void aPastDayCanBeAskedForWhatWasKnownOnAnEarlierOne();
    void whatIsNoDayIsRefused_data();
    void whatIsNoDayIsRefused();
};

namespace {

/// A clock set by hand; it goes a second further with each look at it.
class HandClock : public Clock
{
public:
    QDate today() const override
    {
        return m_now.toLocalTime().date();
    }
    QDateTime nowUtc() const override
    {
        m_now = m_now.addSecs(1);
        return m_now;
    }
    void setDay(QDate day)
    {
        m_now = QDateTime(day, QTime(9, 0)).toUTC();
    }

private:
    mutable QDateTime m_now = QDateTime::currentDateTimeUtc();
};

QStringList codesOf(const VerbFolder& folder)
{
    QStringList codes;
    const QJsonArray records = folder.run({u"list"_s, u"--json"_s}).json().value(u"records"_s).toArray();
    for (const QJsonValue& record : records)
        codes << record[u"code"_s].toString();
    return codes;
}

}

void TestPastDays::everyPastDayIsExportedAsOnThatDay()
{
    VerbFolder folder;
    const auto clock = std::make_shared<HandClock>();
    folder.clock = clock;
    RandomScript script(20150916, codesOf(folder));
    const QDate first = QDate::currentDate().addDays(1);
    std::vector<QByteArray> states;
    int stored = 0;
    for (int day = 0; day < 20; ++day) {
        clock->setDay(first.addDays(day));
        // From the tenth day on the ledger lives in the present, so that lights move from day to day.
        if (day == 10)
            QCOMPARE(folder.run({u"settings"_s, u"as_of="_s}).exit, 0);
        for (int i = 0; i < 25; ++i) {
            const QStringList words = script.next();
            stored += folder.run(words).exit == 0 && words.first() != u"list";
        }
        states.push_back(folder.state());
        QVERIFY(states.size() < 2 || states.back() != states[states.size() - 2]);
    }
    QVERIFY2(stored > 250, qPrintable(QString::number(stored)));
    clock->setDay(first.addDays(400));
    for (int day = 0; day < 20; ++day) {
        const QString asked = first.addDays(day).toString(Qt::ISODate);
        const QByteArray then = folder.state({u"--at"_s, asked});
        const auto [left, right] = std::ranges::mismatch(then, states[size_t(day)]);
        const qsizetype at = std::max<qsizetype>(left - then.begin() - 400, 0);
        QVERIFY2(then == states[size_t(day)], asked.toUtf8() + "\n" + then.mid(at, 600) + "\n-- but was --\n" + states[size_t(day)].mid(at, 600));
    }
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

void TestPastDays::whatTheHistoryTellsOfTwoDaysIsWhatTheyDifferBy()
{
    VerbFolder folder;
    const auto clock = std::make_shared<HandClock>();
    folder.clock = clock;
    RandomScript script(7, codesOf(folder));
    for (int day = 1; day <= 6; ++day) {
        clock->setDay(QDate::currentDate().addDays(day));
        for (int i = 0; i < 25; ++i)
            (void)folder.run(script.next());
    }
    const auto told = [](const pact::store::Difference& difference) {
        const Change& change = difference.change;
        QStringList text{change.id.toString(), opKey(change.op)};
        for (const FieldChange& field : change.fields)
            text << change.kind->field(field.field).key + u'=' + fileText(change.kind->field(field.field), field.before) + u'>' + fileText(change.kind->field(field.field), field.after);
        return text.join(u'|');
    };
    const Catalogue& catalogue = Catalogue::standard();
    int differences = 0;
    for (const auto& [from, to] : {std::pair(0, 6), std::pair(1, 2), std::pair(2, 5), std::pair(5, 1), std::pair(3, 3)}) {
        QStringList byHistory;
        QStringList byContent;
        std::vector<std::unique_ptr<pact::store::Database>> then;
        std::vector<qint64> places;
        for (const int day : {from, to}) {
            const auto now = pact::store::Database::open(folder.ledger(), pact::store::Database::Access::ReadOnly);
            QVERIFY(now);
            const auto moment = pact::store::momentNamed(**now, QDate::currentDate().addDays(day).toString(Qt::ISODate), {});
            QVERIFY(moment);
            places.push_back(*moment->recorded);
            auto opened = pact::store::openAt({folder.ledger(), &catalogue, *moment});
            QVERIFY(opened);
            then.push_back(std::move(*opened));
        }
        const auto into = [&told](QStringList& list) {
            return [&list, &told](const pact::store::Difference& difference) -> Result<bool> {
                list << told(difference);
                return true;
            };
        };
        const auto now = pact::store::Database::open(folder.ledger(), pact::store::Database::Access::ReadOnly);
        QVERIFY(pact::store::compareRecorded(**now, catalogue, places[0], places[1], std::nullopt, into(byHistory)));
        QVERIFY(pact::store::compareLedgers(*then[0], *then[1], catalogue, std::nullopt, into(byContent)));
        byHistory.sort();
        byContent.sort();
        QCOMPARE(byHistory, byContent);
        differences += static_cast<int>(byHistory.size());
        QVERIFY(from != to || byHistory.isEmpty());
    }
    QVERIFY2(differences > 100, qPrintable(QString::number(differences)));
}

void TestPastDays::aDayBeforeTheFirstIsEmpty()
{
    const VerbFolder folder;
    const Answered answer = folder.run({u"export"_s, u"--at"_s, u"2001-01-01"_s, u"--format"_s, u"json"_s});
    QVERIFY2(answer.exit == 0, qUtf8Printable(answer.err));
    QCOMPARE(answer.json().value(u"records"_s).toArray().size(), 0);
    QCOMPARE(folder.run({u"export"_s, u"--kind"_s, u"domains"_s, u"--at"_s, u"2001-01-01"_s, u"--format"_s, u"json"_s}).json().value(u"records"_s).toArray().size(), 0);
}

void TestPastDays::aPastDayCanBeAskedForWhatWasKnownOnAnEarlierOne()
{
    VerbFolder folder;
    const auto clock = std::make_shared<HandClock>();
    folder.clock = clock;
    // The change that last touched a commitment is no knowledge of the business.
    const auto known = [&folder](const QStringList& options) {
        const Answered answer = folder.run(QStringList{u"export"_s, u"--as-of"_s, u"2017-12-31"_s, u"--columns"_s, u"code,status,due,progress,actual,problem,next_step,light,light_reason,days_left"_s} + options);
        return answer.exit == 0 ? answer.out : answer.err.toUtf8();
    };
    const QByteArray before = known({});
    clock->setDay(QDate::currentDate().addDays(2));
    // A later report leaves the earlier day alone, a correction of an earlier one does not; and both leave what was recorded.
    QCOMPARE(folder.run({u"progress"_s, u"KC-0701"_s, u"--percent"_s, u"99"_s}).exit, 0);
    QCOMPARE(known({}), before);
    QCOMPARE(folder.run({u"edit"_s, u"2017-Q2"_s, u"--kind"_s, u"reports"_s, u"percent=5"_s}).exit, 1);
    QCOMPARE(folder.run({u"edit"_s, u"KC-0701/2017-Q3"_s, u"--kind"_s, u"reports"_s, u"percent=5"_s}).exit, 0);
    QVERIFY(known({}) != before);
    QCOMPARE(known({u"--at"_s, QDate::currentDate().addDays(1).toString(Qt::ISODate)}), before);
}

void TestPastDays::whatIsNoDayIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    QTest::newRow("a snapshot that is not there") << QStringList{u"--at"_s, u"年中"_s} << u"年中"_s;
    QTest::newRow("a month that is not there") << QStringList{u"--at"_s, u"2017-13-01"_s} << u"2017-13-01"_s;
    QTest::newRow("a day that is not there") << QStringList{u"--as-of"_s, u"2017-02-29"_s} << u"2017-02-29"_s;
    QTest::newRow("nothing") << QStringList{u"--as-of"_s, QString()} << u"--as-of"_s;
}

void TestPastDays::whatIsNoDayIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const VerbFolder folder;
    const Answered answer = folder.run(QStringList{u"list"_s} + options);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.contains(named), qUtf8Printable(answer.err));
}

QTEST_GUILESS_MAIN(TestPastDays)
#include "tst_pastdays.moc"
