// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readahead.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::store;

namespace {

/// Counts up to `end`; then ends, or fails.
class Counting : public TableSource
{
public:
    Counting(int end, bool fails)
        : m_end(end)
        , m_fails(fails)
    {
    }
    Result<QStringList> header() override
    {
        return QStringList{u"n"_s};
    }
    Result<bool> next(Row& row) override
    {
        if (m_at == m_end)
            return m_fails ? Result<bool>(fail(Error::Code::OpenQuote, {u"7"_s})) : Result<bool>(false);
        row.number = ++m_at;
        row.cells = {QString::number(m_at)};
        row.error.reset();
        return true;
    }
    int read() const
    {
        return m_at;
    }

private:
    int m_end;
    bool m_fails;
    int m_at = 0;
};

}

class TestReadAhead : public QObject
{
    Q_OBJECT

private slots:
    void everyRowComesOnceAndInOrder_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("fails");
        for (const int rows : {0, 1, 127, 128, 129, 5000}) {
            QTest::addRow("%d rows, then the end", rows) << rows << false;
            QTest::addRow("%d rows, then an error", rows) << rows << true;
        }
    }
    void everyRowComesOnceAndInOrder()
    {
        QFETCH(const int, rows);
        QFETCH(const bool, fails);
        Counting table(rows, fails);
        ReadAhead ahead(table);
        for (int i = 1; i <= rows; ++i) {
            const auto row = ahead.next();
            QVERIFY(row && *row);
            QCOMPARE((*row)->number, i);
            QCOMPARE((*row)->cells.front(), QString::number(i));
        }
        for (int again = 0; again < 2; ++again) {
            const auto end = ahead.next();
            QCOMPARE(end.has_value(), !fails);
            if (fails)
                QCOMPARE(end.error().code, Error::Code::OpenQuote);
            else
                QVERIFY(!*end);
        }
    }

    void aTableLeftHalfReadEndsTheThread()
    {
        Counting table(1'000'000, false);
        {
            ReadAhead ahead(table);
            QVERIFY(ahead.next().has_value());
        }
        QVERIFY(table.read() < 1'000'000);
    }
};

QTEST_APPLESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
