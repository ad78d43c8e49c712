// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include <QBuffer>
#include <QtTest>
#include <cerrno>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::Error;
using pact::domain::TableSink;
using Cell = TableSink::Cell;

namespace {

/// A device that takes no more than so many bytes, for a reason of the system.
class NarrowDevice : public QIODevice
{
    Q_OBJECT

public:
    NarrowDevice(qint64 room, int reason)
        : m_room(room)
        , m_reason(reason)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override
    {
        return -1;
    }
    qint64 writeData(const char*, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        errno = taken < size ? m_reason : 0;
        return taken;
    }

private:
    qint64 m_room;
    int m_reason;
};

}

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void writesATable();
    void writesTabs();
    void refusesHalfAPair();
    void reportsAShortWrite_data();
    void reportsAShortWrite();
};

void TestCsvWriter::writes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Cell>("shape");
    QTest::addColumn<QString>("line");
    const auto text = [](const char* name, const QString& cell, const QString& line) { QTest::newRow(name) << cell << Cell::Text << line; };
    const auto number = [](const char* name, const QString& cell, const QString& line) { QTest::newRow(name) << cell << Cell::Number << line; };

    text("plain text is bare", u"旅游推介"_s, u"旅游推介,"_s);
    text("nothing is nothing", u""_s, u","_s);
    text("null is nothing", QString(), u","_s);
    text("a comma is quoted", u"a,b"_s, u"\"a,b\","_s);
    text("other separators are quoted too", u"a;b"_s, u"\"a;b\","_s);
    text("a tab inside is quoted", u"a\tb"_s, u"\"a\tb\","_s);
    text("a quote is doubled", u"say \"yes\" "_s, u"\"say \"\"yes\"\" \","_s);
    text("nothing but quotes", u"\"\""_s, u"\"\"\"\"\"\","_s);
    text("breaks are kept", u"a\r\nb\rc\nd"_s, u"\"a\r\nb\rc\nd\","_s);
    text("outer spaces are quoted", u" a"_s, u"\" a\","_s);
    text("a full-width space is a space", u"a\u3000"_s, u"\"a\u3000\","_s);
    text("a formula is guarded", u"=1+1"_s, u"'=1+1,"_s);
    text("a guarded formula is guarded again", u"'=1+1"_s, u"''=1+1,"_s);
    text("plus, minus and at are guarded", u"@x"_s, u"'@x,"_s);
    text("a text that looks like a number is text", u"-3"_s, u"'-3,"_s);
    text("a leading tab is guarded", u"\tx"_s, u"\"'\tx\","_s);
    text("a leading carriage return is guarded", u"\rx"_s, u"\"'\rx\","_s);
    text("an apostrophe before a word is text", u"'x"_s, u"'x,"_s);
    text("an apostrophe alone is text", u"'"_s, u"',"_s);
    text("a full-width equals sign is text", u"＝1"_s, u"＝1,"_s);
    number("a number is a number", u"12.5"_s, u"12.5,"_s);
    number("a negative number has no guard", u"-3"_s, u"-3,"_s);
    number("a negative fraction has no guard", u"-0.0001"_s, u"-0.0001,"_s);
    number("a minus with a formula behind it is guarded", u"-3+cmd"_s, u"'-3+cmd,"_s);
    number("a plus sign is no plain number", u"+3"_s, u"'+3,"_s);
    number("an open fraction is no plain number", u"-3."_s, u"'-3.,"_s);
    QTest::newRow("several values are quoted as one") << u"=a;b"_s << Cell::List << u"\"'=a;b\","_s;
}

void TestCsvWriter::writes()
{
    QFETCH(QString, cell);
    QFETCH(Cell, shape);
    QFETCH(QString, line);
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter writer(device);
    QVERIFY(writer.header({{u"a"_s, shape}, {u"b"_s, Cell::Text}}));
    QVERIFY(writer.row({cell, u""_s}));
    QVERIFY(writer.finish());
    QVERIFY(device.data().startsWith("\xef\xbb\xbf" "a,b\r\n"));
    QCOMPARE(QString::fromUtf8(device.data().mid(8)), line + u"\r\n"_s);
}

void TestCsvWriter::writesATable()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter writer(device);
    QVERIFY(writer.header({{u"-编号"_s, Cell::Number}}));
    QVERIFY(writer.row({u"1"_s}));
    QVERIFY(writer.row({u""_s}));
    QVERIFY(writer.finish());
    QCOMPARE(device.data(), u"\ufeff'-编号\r\n1\r\n\"\"\r\n"_s.toUtf8());
}

void TestCsvWriter::writesTabs()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter writer(device, '\t');
    QVERIFY(writer.header({{u"a"_s, Cell::Text}, {u"b"_s, Cell::Text}}));
    QVERIFY(writer.row({u"1"_s, u"x\ty"_s}));
    QVERIFY(writer.finish());
    QCOMPARE(device.data(), QByteArray("\xef\xbb\xbf" "a\tb\r\n1\t\"x\ty\"\r\n"));
}

void TestCsvWriter::refusesHalfAPair()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter writer(device);
    QVERIFY(writer.header({{u"a"_s, Cell::Text}}));
    const auto done = writer.row({u"x"_s + QChar(0xd800) + u"y"_s});
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{Error::Code::Encoding, {u"2"_s}, {}}));
}

void TestCsvWriter::reportsAShortWrite_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("reason");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("the disk is full in the middle") << 100000 << ENOSPC << Error::Code::DiskFull;
    QTest::newRow("the quota is used up at the end") << 1000000 << EDQUOT << Error::Code::DiskFull;
    QTest::newRow("the disk fails from the start") << 0 << EIO << Error::Code::Io;
}

void TestCsvWriter::reportsAShortWrite()
{
    QFETCH(int, room);
    QFETCH(int, reason);
    QFETCH(Error::Code, code);
    NarrowDevice device(room, reason);
    CsvWriter writer(device);
    auto done = writer.header({{u"a"_s, Cell::Text}});
    for (int i = 0; i < 1000 && done; ++i)
        done = writer.row({QString(1000, u'x')});
    if (done)
        done = writer.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
