// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/search.h"
#include "support/sampleledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using pact::tests::TestLedger;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    }
    void cleanupTestCase()
    {
        m_ledger.reset();
    }
    void theFirstHitOf_data();
    void theFirstHitOf();
    void aRecordIsFoundByWhatItIsCalledNow();
    void takeMayStop();

private:
    std::vector<SearchHit> hits(const QString& words)
    {
        std::vector<SearchHit> found;
        RecordReader reader((*m_ledger)->database(), (*m_ledger)->catalogue(), {});
        const auto done = search(reader, (*m_ledger)->catalogue(), words, (*m_ledger)->today(), [&](const SearchHit& hit) {
            found.push_back(hit);
            return true;
        });
        return done ? found : std::vector<SearchHit>();
    }
    std::unique_ptr<TestLedger> m_ledger;
};

void TestSearch::theFirstHitOf_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("excerpt");
    const auto row = [](const char* name, const QString& words, int count, const QString& code, const QString& field, const QString& excerpt) {
        QTest::newRow(name) << words << count << code << field << excerpt;
    };
    row("one character", u"旅"_s, 23, u"KC-0701"_s, u"title"_s, u"多媒体推广昆明旅游"_s);
    row("initials of a domain", u"zsyz"_s, 9, u"KC-0401"_s, u"domain"_s, u"招商引资与产业"_s);
    row("initials in capitals of full width", u"ＺＳＹＺ"_s, 9, u"KC-0401"_s, u"domain"_s, u"招商引资与产业"_s);
    row("two words in different fields", u"旅游 推介"_s, 3, u"KC-0701"_s, u"title"_s, u"多媒体推广昆明旅游"_s);
    row("English", u"Tourism"_s, 10, u"KC-0701"_s, u"title_en"_s, u"Promote Kunming tourism through many media"_s);
    row("a unit that a commitment names", u"市科学"_s, 4, u"KC-0601"_s, u"lead_unit"_s, u"市科学技术局"_s);
    row("nowhere", u"abcxyz"_s, 0, {}, {}, {});
    row("signs of a filter are words", u"light:red"_s, 0, {}, {}, {});
    row("no word", u" 　"_s, 0, {}, {}, {});
}

void TestSearch::theFirstHitOf()
{
    QFETCH(const QString, words);
    QFETCH(const int, count);
    const auto found = hits(words);
    QCOMPARE(static_cast<int>(found.size()), count);
    if (count == 0)
        return;
    QTEST(found.front().record.label(), "code");
    QTEST(found.front().record.kind().field(found.front().field).key, "field");
    QTEST(found.front().excerpt, "excerpt");
}

void TestSearch::aRecordIsFoundByWhatItIsCalledNow()
{
    const Kind& kind = m_ledger->kind(u"commitments"_s);
    RecordReader reader((*m_ledger)->database(), (*m_ledger)->catalogue(), {});
    const auto row = reader.byCode(kind, u"KC-0703"_s, (*m_ledger)->today());
    QVERIFY(row && editRecord(**m_ledger, kind, row->record.id(), {{u"title"_s, u"长春考察"_s}}).has_value());
    for (const QString& word : {u"长春"_s, u"zckc"_s, u"cckc"_s}) {
        const auto found = hits(word);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().record.label(), u"KC-0703"_s);
        QCOMPARE(kind.field(found.front().field).key, u"title"_s);
    }
    QVERIFY((*m_ledger)->undo().has_value());
    QVERIFY(hits(u"cckc"_s).empty());
}

void TestSearch::takeMayStop()
{
    RecordReader reader((*m_ledger)->database(), (*m_ledger)->catalogue(), {});
    int taken = 0;
    QVERIFY(search(reader, (*m_ledger)->catalogue(), u"旅"_s, (*m_ledger)->today(), [&](const SearchHit&) { return ++taken < 3; }).has_value());
    QCOMPARE(taken, 3);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
