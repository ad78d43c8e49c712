// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchterms.h"

#include <QTest>

using namespace pact;
using namespace Qt::StringLiterals;

class TestSearchTerms : public QObject
{
    Q_OBJECT

private slots:
    void typing_data();
    void typing();
    void alternativesStayTogetherBesideOthers();
    void aReopenedTermStandsBeforeWhatIsTyped();
    void togglingALightReplacesTheOther();
};

namespace {

ui::SearchTerms terms()
{
    const domain::Catalogue& catalogue = domain::Catalogue::standard();
    return {catalogue.kind(u"commitments"_s), catalogue};
}

}

void TestSearchTerms::typing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QStringList>("chips");
    QTest::addColumn<QString>("rest");
    QTest::newRow("a word stays a word") << u"zsyz"_s << false << QStringList() << u"zsyz"_s;
    QTest::newRow("a condition still being typed stays text") << u"light:re"_s << false << QStringList() << u"light:re"_s;
    QTest::newRow("a space finishes a condition") << u"light:red "_s << false << QStringList{u"light:red"_s} << QString();
    QTest::newRow("a condition with a word behind it is finished") << u"light:red zs"_s << false << QStringList{u"light:red"_s} << u"zs"_s;
    QTest::newRow("Enter finishes the last one") << u"zs light:red"_s << true << QStringList{u"light:red"_s} << u"zs"_s;
    QTest::newRow("a word is no chip at Enter either") << u"zs"_s << true << QStringList() << u"zs"_s;
}

void TestSearchTerms::typing()
{
    QFETCH(QString, text);
    QFETCH(bool, all);
    ui::SearchTerms search = terms();
    search.type(text, all);
    QTEST(search.terms(), "chips");
    QTEST(search.typed(), "rest");
}

void TestSearchTerms::alternativesStayTogetherBesideOthers()
{
    ui::SearchTerms search = terms();
    search.setFilterText(u"light:red"_s);
    search.type(u"zs | ly"_s, false);
    QCOMPARE(search.filterText(), u"light:red (zs | ly)"_s);
}

void TestSearchTerms::aReopenedTermStandsBeforeWhatIsTyped()
{
    ui::SearchTerms search = terms();
    search.setFilterText(u"light:red has:problem zs"_s);
    QCOMPARE(search.terms().size(), 2);
    search.reopen(0);
    QCOMPARE(search.typed(), u"light:red zs"_s);
    QCOMPARE(search.terms(), QStringList{u"has:problem"_s});
}

void TestSearchTerms::togglingALightReplacesTheOther()
{
    ui::SearchTerms search = terms();
    search.setFilterText(u"has:problem"_s);
    search.toggleLight(domain::Light::Red);
    search.toggleLight(domain::Light::Blue);
    QCOMPARE(search.filterText(), u"light:blue has:problem"_s);
    search.toggleLight(domain::Light::Blue);
    QCOMPARE(search.filterText(), u"has:problem"_s);
}

QTEST_APPLESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
