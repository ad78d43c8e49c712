// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pact::domain::pinyinInitials;

class TestPinyin : public QObject
{
    Q_OBJECT

private slots:
    void theInitialsOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("initials");
        const auto row = [](const char* name, const QString& text, const QStringList& initials) { QTest::newRow(name) << text << initials; };
        row("a plain word", u"招商引资"_s, {u"zsyz"_s});
        row("a character with two readings gives both", u"长春"_s, {u"zc"_s, u"cc"_s});
        row("two of them give four", u"重庆银行"_s, {u"zqyx"_s, u"cqyx"_s, u"zqyh"_s, u"cqyh"_s});
        row("digits and Latin letters stand for themselves", u"２０18年A组"_s, {u"2018naz"_s});
        row("signs are left out", u"昆明—“双创”"_s, {u"kmsc"_s});
        row("no Chinese, nothing", u"Kunming 2018"_s, {});
        row("nothing", QString(), {});
    }
    void theInitialsOf()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, initials);
        QCOMPARE(pinyinInitials(text), initials);
    }

    void aLongNameOfManyReadingsStaysShort()
    {
        const QStringList readings = pinyinInitials(u"长"_s.repeated(40));
        QCOMPARE(readings.size(), 32);
        QVERIFY(readings.contains(u"z"_s.repeated(40)));
    }
};

QTEST_APPLESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
