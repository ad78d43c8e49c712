// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/textwidth.h"
#include "verbs/agreementtext.h"
#include "store/serveraddress.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::verbs;

class TestTextWidth : public QObject
{
    Q_OBJECT

private slots:
    void columnsOfText_data();
    void columnsOfText();
    void elidingKeepsWithinTheWidth_data();
    void elidingKeepsWithinTheWidth();
    void noDataSteersTheTerminal();
    void paragraphsHaveTheNumbersOfTheirArticles();
    void passwordsAreNeverShown_data();
    void passwordsAreNeverShown();
};

void TestTextWidth::columnsOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin letters") << u"KC-0101"_s << 7;
    QTest::newRow("Han takes two") << u"旅游"_s << 4;
    QTest::newRow("full-width signs take two") << u"（一）："_s << 8;
    QTest::newRow("an accent put on a letter takes none") << u"e\u0301"_s << 1;
    QTest::newRow("rare Han outside the first plane") << u"𠀀"_s << 2;
    QTest::newRow("kana and Hangul") << u"かな한"_s << 6;
    QTest::newRow("a zero-width joiner takes none") << u"a\u200db"_s << 2;
    QTest::newRow("a face") << u"😀"_s << 2;
    QTest::newRow("a shape of a light") << u"◆"_s << 1;
}

void TestTextWidth::columnsOfText()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(textWidth(text), width);
}

void TestTextWidth::elidingKeepsWithinTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("shown");
    QTest::newRow("what fits stays") << u"旅游ab"_s << 6 << u"旅游ab"_s;
    QTest::newRow("what does not ends with a sign") << u"abcdef"_s << 4 << u"abc…"_s;
    QTest::newRow("no half Han") << u"旅游合作"_s << 6 << u"旅游…"_s;
    QTest::newRow("no half pair") << u"𠀀𠀀𠀀"_s << 4 << u"𠀀…"_s;
}

void TestTextWidth::elidingKeepsWithinTheWidth()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(QString, shown);
    QCOMPARE(elided(text, width), shown);
    QVERIFY(textWidth(elided(text, width)) <= width);
}

void TestTextWidth::noDataSteersTheTerminal()
{
    QCOMPARE(onOneLine(u"a\nb\tc\x1b[31md\r\x07"_s), u"a b c[31md"_s);
}

void TestTextWidth::paragraphsHaveTheNumbersOfTheirArticles()
{
    const QString text = u"标题\n（一）不属于任何一条\n第二条　范围\n双方：\n（一）甲𠮷；\n（二） 乙。 \r\n附录　设想\n（昆明一）丙"_s;
    const auto rows = clauseRows(u"X"_s, text);
    const std::vector<QStringList> expected{{u"X"_s, u"第二条（一）"_s, u"1"_s, u"1"_s, u"28"_s, u"31"_s, u"甲𠮷；"_s},
                                            {u"X"_s, u"第二条（二）"_s, u"2"_s, u"1"_s, u"36"_s, u"38"_s, u"乙。"_s},
                                            {u"X"_s, u"附录（昆明一）"_s, u"3"_s, u"1"_s, u"52"_s, u"53"_s, u"丙"_s}};
    QCOMPARE(rows, expected);
    const QList<uint> characters = text.toUcs4();
    for (const QStringList& row : rows) {
        const QList<uint> span = characters.sliced(row[4].toInt(), row[5].toInt() - row[4].toInt());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(span.constData()), span.size()), row[6]);
    }
}

void TestTextWidth::passwordsAreNeverShown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char* name, const QString& address, bool refused) { QTest::newRow(name) << address << refused; };
    row("after the user", u"postgresql://li:geheim@host:5432/name"_s, true);
    row("with a slash in it", u"postgresql://li:geh/geheim@host/name"_s, true);
    row("with an at sign in it", u"postgresql://li:ge@geheim@host/name"_s, true);
    row("in the query", u"postgresql://li@host/name?password=geheim"_s, true);
    row("in the query by another name", u"postgresql://li@host/name?passfile=geheim"_s, true);
    row("none, but no database either", u"postgresql://li@host:5432"_s, true);
    row("none, but an option nobody knows", u"postgresql://li@host:5432/name?colour=geheim"_s, true);
    row("none", u"postgresql://li@host:5432/name"_s, false);
    row("none, with how the way is secured", u"postgresql://li@host/name?sslmode=verify-full"_s, false);
}

void TestTextWidth::passwordsAreNeverShown()
{
    QFETCH(QString, address);
    QFETCH(bool, refused);
    const auto usable = pact::store::checkLocation(address);
    QCOMPARE(usable.has_value(), !refused);
    if (refused) {
        QCOMPARE(usable.error().code, pact::domain::Error::Code::BadAddress);
        QVERIFY2(!usable.error().args.join(u' ').contains(u"geh"), qUtf8Printable(usable.error().args.join(u' ')));
    }
    QVERIFY(pact::store::checkLocation(u"office.pact"_s).has_value());
}

QTEST_GUILESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
