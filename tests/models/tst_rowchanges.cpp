// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchanges.h"
#include <QTest>

using namespace pact::models;

using Keys = std::vector<qint64>;

class TestRowChanges : public QObject
{
    Q_OBJECT

private slots:
    void leadsFromOneListToTheOther_data();
    void leadsFromOneListToTheOther();
    void isSmallest_data();
    void isSmallest();
    void manySpansReplaceTheWhole();
};

namespace {

/// What a model does with the changes, step by step.
Keys follow(Keys keys, const RowChanges& changes, const Keys& after)
{
    if (changes.replaced)
        return after;
    for (const RowSpan& span : changes.removed)
        keys.erase(keys.begin() + span.first, keys.begin() + span.first + span.count);
    if (!changes.reordered.empty())
        keys = changes.reordered;
    for (const RowSpan& span : changes.inserted)
        keys.insert(keys.begin() + span.first, after.begin() + span.first, after.begin() + span.first + span.count);
    return keys;
}

}

void TestRowChanges::leadsFromOneListToTheOther_data()
{
    QTest::addColumn<Keys>("before");
    QTest::addColumn<Keys>("after");
    QTest::newRow("nothing to nothing") << Keys{} << Keys{};
    QTest::newRow("nothing to some") << Keys{} << Keys{3, 1};
    QTest::newRow("some to nothing") << Keys{3, 1} << Keys{};
    QTest::newRow("one goes from the middle") << Keys{1, 2, 3} << Keys{1, 3};
    QTest::newRow("one comes at the end") << Keys{1, 2} << Keys{1, 2, 3};
    QTest::newRow("one moves up") << Keys{1, 2, 3, 4} << Keys{4, 1, 2, 3};
    QTest::newRow("all at once") << Keys{1, 2, 3, 4, 5} << Keys{9, 5, 3, 8, 7, 1};
    QTest::newRow("nothing in common") << Keys{1, 2} << Keys{3, 4};
    QTest::newRow("two spans go and two come") << Keys{1, 2, 3, 4, 5, 6, 7} << Keys{10, 1, 4, 11, 12, 7};
}

void TestRowChanges::leadsFromOneListToTheOther()
{
    QFETCH(Keys, before);
    QFETCH(Keys, after);
    QCOMPARE(follow(before, rowChanges(before, after), after), after);
}

void TestRowChanges::isSmallest_data()
{
    QTest::addColumn<Keys>("before");
    QTest::addColumn<Keys>("after");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<bool>("reordered");
    QTest::newRow("the same list needs nothing") << Keys{1, 2} << Keys{1, 2} << 0 << 0 << false;
    QTest::newRow("neighbours go as one span") << Keys{1, 2, 3, 4} << Keys{1, 4} << 1 << 0 << false;
    QTest::newRow("a new one does not move the others") << Keys{1, 2} << Keys{1, 9, 2} << 0 << 1 << false;
    QTest::newRow("a moved one keeps its row") << Keys{1, 2, 3} << Keys{2, 3, 1} << 0 << 0 << true;
}

void TestRowChanges::isSmallest()
{
    QFETCH(Keys, before);
    QFETCH(Keys, after);
    const RowChanges changes = rowChanges(before, after);
    QCOMPARE(changes.replaced, false);
    QTEST(static_cast<int>(changes.removed.size()), "removed");
    QTEST(static_cast<int>(changes.inserted.size()), "inserted");
    QTEST(!changes.reordered.empty(), "reordered");
}

void TestRowChanges::manySpansReplaceTheWhole()
{
    Keys before;
    Keys after;
    for (qint64 key = 1; key <= 1000; ++key) {
        before.push_back(key);
        if (key % 2 == 0)
            after.push_back(key);
    }
    QVERIFY(rowChanges(before, after).replaced);
}

QTEST_APPLESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
