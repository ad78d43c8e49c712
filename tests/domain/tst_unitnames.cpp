// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unitnames.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;

namespace {

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// Units written as "key name from to <predecessor names", each row on a line; "-" is an open end.
class Book
{
public:
    explicit Book(const QStringList& lines)
    {
        std::vector<UnitNames::Row> rows;
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ');
            UnitNames::Row row{.ref = {RecordId::create(), words[1], {words[1], {}}}, .key = words[0], .from = day(words[2]), .to = day(words[3]), .predecessors = {}, .search = words[1]};
            for (qsizetype i = 4; i < words.size(); ++i)
                row.predecessors << ids.value(words[i]);
            ids.insert(words[1], row.ref.id);
            rows.push_back(std::move(row));
        }
        names = UnitNames(std::move(rows));
    }
    Ref ref(const QString& name) const
    {
        return {ids.value(name), name, {name, {}}};
    }

    QHash<QString, RecordId> ids;
    UnitNames names;
};

/// 旅发委 takes in 文广局 and becomes 文旅局; 信息办 and 工信委 are merged into 工信局, which is later 数据局.
Book reform()
{
    return Book({u"lyw 旅发委 - 2019-02-28"_s, u"wgj 文广局 - 2019-02-28"_s, u"lyw 文旅局 2019-03-01 - 文广局"_s, u"xxb 信息办 - 2018-12-31"_s,
                 u"gxw 工信委 2010-05-01 2018-12-31"_s, u"gxj 工信局 2019-01-01 2021-06-30 信息办 工信委"_s, u"sjj 数据局 2021-09-01 - 工信局"_s, u"swj 商务局 - -"_s});
}

}

class TestUnitNames : public QObject
{
    Q_OBJECT

private slots:
    void aReferenceIsCalledWhatItMeansOnTheDay_data();
    void aReferenceIsCalledWhatItMeansOnTheDay();
    void spansSayWhatMeaningSays();
    void whoWritesAnOldNameChangesNothing_data();
    void whoWritesAnOldNameChangesNothing();
    void unitsThatPassIntoEachOtherEndSomewhere();
    void aDividedUnitKeepsItsName();
    void withoutRowsEachUnitStandsForItself();
};

void TestUnitNames::aReferenceIsCalledWhatItMeansOnTheDay_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("called");
    const auto row = [](const char* tag, const char* named, const char* on, const char* called) { QTest::newRow(tag) << QString::fromUtf8(named) << QString::fromUtf8(on) << QString::fromUtf8(called); };
    row("the old name on its last day", "旅发委", "2019-02-28", "旅发委");
    row("the new name on its first day", "旅发委", "2019-03-01", "文旅局");
    row("by the later row, before it", "文旅局", "2015-09-16", "旅发委");
    row("a merged unit on its last day", "文广局", "2019-02-28", "文广局");
    row("a merged unit is its heir from the next day on", "文广局", "2019-03-01", "文旅局");
    row("the heir is never what it took in", "文旅局", "2019-02-28", "旅发委");
    row("before a unit began it has its first name", "工信委", "2009-01-01", "工信委");
    row("two become one", "信息办", "2019-01-01", "工信局");
    row("and the other as well", "工信委", "2020-01-01", "工信局");
    row("between an end and the heir's beginning the last name stays", "工信委", "2021-08-31", "工信局");
    row("and an heir of the heir follows", "信息办", "2021-09-01", "数据局");
    row("what never changed stays", "商务局", "2030-01-01", "商务局");
}

void TestUnitNames::aReferenceIsCalledWhatItMeansOnTheDay()
{
    QFETCH(QString, named);
    QFETCH(QString, on);
    QFETCH(QString, called);
    const Book book = reform();
    const Ref ref = book.names.named(book.ref(named), day(on));
    QCOMPARE(ref.label, called);
    QCOMPARE(ref.id, book.ref(named).id);
    const RecordId unit = book.names.unit(ref.id, day(on));
    QCOMPARE(book.names.called({unit, {}, {}}, day(on)).label, called);
}

void TestUnitNames::spansSayWhatMeaningSays()
{
    const Book book = reform();
    for (auto wanted = book.ids.constBegin(); wanted != book.ids.constEnd(); ++wanted) {
        const auto spans = book.names.spans([&wanted](const UnitNames::Row& row) { return row.ref.id == *wanted; }, false);
        for (auto ref = book.ids.constBegin(); ref != book.ids.constEnd(); ++ref) {
            for (QDate on(2018, 1, 1); on < QDate(2022, 1, 1); on = on.addDays(1)) {
                const bool within = std::ranges::any_of(spans, [&](const UnitNames::Span& span) { return span.row == *ref && span.contains(on); });
                const bool means = book.names.unit(*ref, on) == book.names.unit(*wanted, QDate(1900, 1, 1));
                if (within != means)
                    QFAIL(qPrintable(u"%1 for %2 on %3"_s.arg(ref.key(), wanted.key(), on.toString(Qt::ISODate))));
            }
        }
    }
}

void TestUnitNames::whoWritesAnOldNameChangesNothing_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("on");
    QTest::addColumn<bool>("same");
    QTest::newRow("two names of one unit") << u"旅发委"_s << u"文旅局"_s << u"2015-01-01"_s << true;
    QTest::newRow("the heir for what it took in") << u"文旅局"_s << u"文广局"_s << u"2019-03-01"_s << true;
    QTest::newRow("not before it took it in") << u"文旅局"_s << u"文广局"_s << u"2019-02-28"_s << false;
    QTest::newRow("two that became one, afterwards") << u"信息办"_s << u"工信委"_s << u"2019-01-01"_s << true;
    QTest::newRow("another unit") << u"商务局"_s << u"文广局"_s << u"2019-03-01"_s << false;
}

void TestUnitNames::whoWritesAnOldNameChangesNothing()
{
    QFETCH(QString, given);
    QFETCH(QString, present);
    QFETCH(QString, on);
    QFETCH(bool, same);
    const Book book = reform();
    const Value kept = book.names.settled(Value(book.ref(given)), Value(book.ref(present)), day(on));
    QCOMPARE(kept, Value(book.ref(same ? present : given)));
    const Value list = book.names.settled(Value(QList<Ref>{book.ref(u"商务局"_s), book.ref(given)}), Value(QList<Ref>{book.ref(u"商务局"_s), book.ref(present)}), day(on));
    QCOMPARE(list.refs().at(1).id, book.ref(same ? present : given).id);
}

void TestUnitNames::unitsThatPassIntoEachOtherEndSomewhere()
{
    const RecordId a = RecordId::create();
    const RecordId b = RecordId::create();
    const QDate end(2019, 1, 1);
    const UnitNames names({{.ref = {a, u"甲"_s, {}}, .key = u"a"_s, .from = {}, .to = end, .predecessors = {b}, .search = {}},
                           {.ref = {b, u"乙"_s, {}}, .key = u"b"_s, .from = {}, .to = end, .predecessors = {a}, .search = {}}});
    QVERIFY(names.unit(a, QDate(2020, 1, 1)) == a || names.unit(a, QDate(2020, 1, 1)) == b);
    QVERIFY(!names.spans([](const UnitNames::Row&) { return true; }, false).empty());
}

void TestUnitNames::aDividedUnitKeepsItsName()
{
    const Book book({u"wgt 文广体局 - 2019-02-28"_s, u"wlj 文旅局 2019-03-01 - 文广体局"_s, u"tyj 体育局 2019-03-01 - 文广体局"_s});
    QCOMPARE(book.names.named(book.ref(u"文广体局"_s), QDate(2020, 1, 1)).label, u"文广体局"_s);
}

void TestUnitNames::withoutRowsEachUnitStandsForItself()
{
    const UnitNames names;
    const Ref ref{RecordId::create(), u"商务局"_s, {u"商务局"_s, {}}};
    QVERIFY(names.isPlain());
    QCOMPARE(names.unit(ref.id, QDate(2020, 1, 1)), ref.id);
    QCOMPARE(names.named(ref, QDate(2020, 1, 1)).label, ref.label);
}

QTEST_APPLESS_MAIN(TestUnitNames)
#include "tst_unitnames.moc"
