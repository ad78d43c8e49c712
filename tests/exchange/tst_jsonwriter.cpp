// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"
#include <QBuffer>
#include <QtTest>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::Error;
using pact::domain::TableSink;
using Cell = TableSink::Cell;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void writesATable();
    void writesNoRecords();
    void refusesHalfAPair();
};

void TestJsonWriter::writes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Cell>("shape");
    QTest::addColumn<QString>("value");
    QTest::newRow("a text") << u"旅游"_s << Cell::Text << u"\"旅游\""_s;
    QTest::newRow("a text of digits is a text") << u"12"_s << Cell::Text << u"\"12\""_s;
    QTest::newRow("no text is null") << u""_s << Cell::Text << u"null"_s;
    QTest::newRow("escapes") << u"\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028𠮷"_s << Cell::Text << u"\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\u2028𠮷\""_s;
    QTest::newRow("a null character") << QString(1, QChar(0)) << Cell::Text << u"\"\\u0000\""_s;
    QTest::newRow("a formula is text, and needs no guard") << u"=1+1"_s << Cell::Text << u"\"=1+1\""_s;
    QTest::newRow("a number as it is spelled") << u"-12.5000"_s << Cell::Number << u"-12.5000"_s;
    QTest::newRow("nought") << u"0"_s << Cell::Number << u"0"_s;
    QTest::newRow("no number is null") << QString() << Cell::Number << u"null"_s;
    QTest::newRow("what JSON has no number for is text") << u"007"_s << Cell::Number << u"\"007\""_s;
    QTest::newRow("a word is no number") << u"约三成"_s << Cell::Number << u"\"约三成\""_s;
    QTest::newRow("several values") << u"a;b\"c;d"_s << Cell::List << u"[\"a\", \"b\\\"c\", \"d\"]"_s;
    QTest::newRow("one of several") << u"a"_s << Cell::List << u"[\"a\"]"_s;
    QTest::newRow("an empty one among several") << u"a;"_s << Cell::List << u"[\"a\", \"\"]"_s;
    QTest::newRow("none of several is null") << u""_s << Cell::List << u"null"_s;
}

void TestJsonWriter::writes()
{
    QFETCH(QString, cell);
    QFETCH(Cell, shape);
    QFETCH(QString, value);
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    JsonWriter writer(device, u"units"_s);
    QVERIFY(writer.header({{u"a"_s, shape}}));
    QVERIFY(writer.row({cell}));
    QVERIFY(writer.finish());
    QCOMPARE(QString::fromUtf8(device.data()), u"{\n  \"kind\": \"units\",\n  \"records\": [\n    {\"a\": "_s + value + u"}\n  ]\n}\n"_s);
}

void TestJsonWriter::writesATable()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    JsonWriter writer(device, u"units"_s);
    QVERIFY(writer.header({{u"z\""_s, Cell::Text}, {u"a"_s, Cell::Number}}));
    QVERIFY(writer.row({u"1"_s, u"2"_s}));
    QVERIFY(writer.row({u"3"_s, u""_s}));
    QVERIFY(writer.finish());
    QCOMPARE(device.data(),
        QByteArray("{\n  \"kind\": \"units\",\n  \"records\": [\n    {\"z\\\"\": \"1\", \"a\": 2},\n    {\"z\\\"\": \"3\", \"a\": null}\n  ]\n}\n"));
}

void TestJsonWriter::writesNoRecords()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    JsonWriter writer(device, u"units"_s);
    QVERIFY(writer.header({{u"a"_s, Cell::Text}}));
    QVERIFY(writer.finish());
    QCOMPARE(device.data(), QByteArray("{\n  \"kind\": \"units\",\n  \"records\": []\n}\n"));
}

void TestJsonWriter::refusesHalfAPair()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    JsonWriter writer(device, u"units"_s);
    QVERIFY(writer.header({{u"a"_s, Cell::Text}}));
    QVERIFY(writer.row({u"x"_s}));
    const auto done = writer.row({QString(1, QChar(0xdc00)) + u"\n"_s});
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{Error::Code::Encoding, {u"2"_s}, {}}));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
