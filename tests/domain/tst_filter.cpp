// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;

namespace {

const QDate today(2018, 10, 10);

const Kind& commitments()
{
    return Catalogue::standard().kind(u"commitments"_s);
}

/// A filter as one line, to be compared.
QString spelled(const Filter& filter)
{
    static const QStringList ops{u"all"_s, u"any"_s, u"not"_s, u"word"_s, u"has"_s, u"records"_s, u"equals"_s, u"matches"_s, u"contains"_s, u"range"_s};
    QStringList parts;
    for (const Filter& part : filter.parts)
        parts << spelled(part);
    const Kind& kind = filter.kind ? *filter.kind : commitments();
    if (filter.field >= 0)
        parts << (filter.kind ? kind.key() + u'.' : QString()) + kind.field(filter.field).key;
    parts << filter.values;
    const auto end = [](const Value& value) { return value.number() ? value.number()->toString() : value.date().toString(Qt::ISODate); };
    if (filter.op == Filter::Op::Range)
        parts << end(filter.low) + u".."_s + end(filter.high);
    return ops.at(static_cast<int>(filter.op)) + u'(' + parts.join(u' ') + u')';
}

}

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void textBecomesAFilter_data();
    void textBecomesAFilter();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void hugeAndDeepTextsAreRefused();
    void termsAreChips_data();
    void termsAreChips();
};

void TestFilter::textBecomesAFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) { QTest::newRow(name) << text << expected; };
    row("nothing is everything", u"  "_s, u"all()"_s);
    row("a word is folded", u"KC-06"_s, u"word(kc-06)"_s);
    row("quoted words stay together", u"\"a b\""_s, u"word(a b)"_s);
    row("a choice by key or label, a comma is any of", u"light:red,黄灯"_s, u"equals(light red yellow)"_s);
    row("a field by its Chinese label", u"亮灯:红灯"_s, u"equals(light red)"_s);
    row("full-width signs count as half-width", u"亮灯：ｒｅｄ"_s, u"equals(light red)"_s);
    row("an alias of a field", u"lead~招商"_s, u"contains(lead_unit 招商)"_s);
    row("a colon on a reference matches key or name", u"domain:旅游"_s, u"matches(domain 旅游)"_s);
    row("an equals sign is exact", u"code=KC-0101"_s, u"equals(code KC-0101)"_s);
    row("a date", u"due<2018-12-31"_s, u"range(due ..2018-12-30)"_s);
    row("a month", u"due:2018-12"_s, u"range(due 2018-12-01..2018-12-31)"_s);
    row("before or in a month", u"due<=2018-02"_s, u"range(due ..2018-02-28)"_s);
    row("a leap day", u"due>=2016-02-29"_s, u"range(due 2016-02-29..)"_s);
    row("days from today", u"due<=+30d"_s, u"range(due ..2018-11-09)"_s);
    row("months before today", u"start>-1m"_s, u"range(start 2018-09-11..)"_s);
    row("today", u"due<today"_s, u"range(due ..2018-10-09)"_s);
    row("a number", u"progress>=50"_s, u"range(progress 50..)"_s);
    row("a number strictly", u"progress<50"_s, u"range(progress ..49.9999)"_s);
    row("has a field", u"has:problem"_s, u"has(problem)"_s);
    row("has records that name it", u"has:report"_s, u"records(reports.commitment)"_s);
    row("has not", u"-has:due"_s, u"not(has(due))"_s);
    row("both", u"light:red 旅游"_s, u"all(equals(light red) word(旅游))"_s);
    row("either, and binds stronger", u"a b | c"_s, u"any(all(word(a) word(b)) word(c))"_s);
    row("brackets", u"a (b | -c)"_s, u"all(word(a) any(word(b) not(word(c))))"_s);
}

void TestFilter::textBecomesAFilter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto filter = parseFilter(text, commitments(), Catalogue::standard(), today);
    QVERIFY2(filter.has_value(), filter ? "" : qUtf8Printable(filter.error().args.join(u'|')));
    QCOMPARE(spelled(*filter), expected);
}

void TestFilter::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* name, const QString& text, Error::Code code, const QString& first) { QTest::newRow(name) << text << static_cast<int>(code) << first; };
    row("an unknown field", u"colour:red"_s, Error::Code::FilterField, u"colour"_s);
    row("an unknown value", u"light:pink"_s, Error::Code::FilterValue, u"亮灯"_s);
    row("a date that is none", u"due<2018-02-30"_s, Error::Code::FilterValue, u"现行时限"_s);
    row("an open bracket", u"(a"_s, Error::Code::FilterSyntax, u"3"_s);
    row("a bracket too many", u"a)"_s, Error::Code::FilterSyntax, u"2"_s);
    row("an open quote", u"a \"b"_s, Error::Code::FilterSyntax, u"3"_s);
    row("no value", u"light:"_s, Error::Code::FilterSyntax, u"7"_s);
    row("nothing beside a bar", u"a |"_s, Error::Code::FilterSyntax, u"4"_s);
    row("attack on the engine", u"due:'; DROP TABLE commitment; --"_s, Error::Code::FilterValue, u"现行时限"_s);
}

void TestFilter::whatCannotBeReadSaysWhy()
{
    QFETCH(const QString, text);
    QFETCH(const int, code);
    QFETCH(const QString, first);
    const auto filter = parseFilter(text, commitments(), Catalogue::standard(), today);
    QVERIFY(!filter);
    QCOMPARE(static_cast<int>(filter.error().code), code);
    QCOMPARE(filter.error().args.value(0), first);
}

void TestFilter::hugeAndDeepTextsAreRefused()
{
    const auto parse = [](const QString& text) { return parseFilter(text, commitments(), Catalogue::standard(), today); };
    QVERIFY(!parse(QString(120'001, u'a')));
    QVERIFY(!parse(QString(60'000, u'(')));
    QVERIFY(!parse(QString(200, u'(') + u'a' + QString(200, u')')));
    QVERIFY(parse(QString(50, u'(') + u'a' + QString(50, u')')));
    QVERIFY(parse(QString(60'000, u'a')));
}

void TestFilter::termsAreChips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("chips");
    QTest::newRow("conditions and words apart") << u"agreement:KC2015 has:problem 园区"_s << QStringList{u"协议：KC2015"_s, u"有：存在问题"_s, u"园区"_s};
    QTest::newRow("values by their label") << u"light:red,yellow"_s << QStringList{u"亮灯：红灯、黄灯"_s};
    QTest::newRow("a choice between terms is one chip") << u"a | b"_s << QStringList{u"a | b"_s};
    QTest::newRow("brackets stay together") << u"(a | b) c"_s << QStringList{u"(a | b)"_s, u"c"_s};
    QTest::newRow("what is not there") << u"-has:due"_s << QStringList{u"无：现行时限"_s};
}

void TestFilter::termsAreChips()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, chips);
    setLanguage(Language::Chinese);
    QStringList shown;
    const QStringList terms = filterTerms(text);
    for (const QString& term : terms)
        shown << chipText(term, commitments(), Catalogue::standard());
    QCOMPARE(shown, chips);
    QVERIFY(isCondition(u"light:red"_s, commitments()));
    QVERIFY(!isCondition(u"园区"_s, commitments()));
    QVERIFY(!isCondition(u"light:"_s, commitments()));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
