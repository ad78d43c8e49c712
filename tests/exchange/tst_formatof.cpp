// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include <QBuffer>
#include <QStringConverter>
#include <QtTest>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::Error;

class TestFormatOf : public QObject
{
    Q_OBJECT

private slots:
    void knows_data();
    void knows();
    void refuses_data();
    void refuses();
    void readsNames();
};

void TestFormatOf::knows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    QTest::newRow("by its ending, CSV") << u"a.CSV"_s << QByteArray("{x},b\n") << Format::Csv;
    QTest::newRow("by its ending, TSV") << u"a.tsv"_s << QByteArray("a,b\n") << Format::Tsv;
    QTest::newRow("by its ending, JSON") << u"a.json"_s << QByteArray("a,b\n") << Format::Json;
    QTest::newRow("commas without an ending") << u"-"_s << QByteArray("a,b\n") << Format::Csv;
    QTest::newRow("tabs without an ending") << u"-"_s << QByteArray("a\tb\n") << Format::Tsv;
    QTest::newRow("tabs in another ending") << u"a.txt"_s << QByteArray("a\tb\n") << Format::Tsv;
    QTest::newRow("a brace without an ending") << u"-"_s << QByteArray("\xef\xbb\xbf \n{\"records\": []}") << Format::Json;
    QTest::newRow("a brace in UTF-16") << u"-"_s << "\xff\xfe" + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(u"{\"records\": []}")) << Format::Json;
    QTest::newRow("a brace in UTF-16, high bytes first")
        << u"-"_s << "\xfe\xff" + QByteArray(QStringEncoder(QStringConverter::Utf16BE).encode(u"{\"records\": []}")) << Format::Json;
    QTest::newRow("tabs in UTF-16") << u"-"_s << "\xfe\xff" + QByteArray(QStringEncoder(QStringConverter::Utf16BE).encode(u"编号\t名称\n")) << Format::Tsv;
}

void TestFormatOf::knows()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Format, format);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto found = formatOf(name, device);
    QVERIFY(found);
    QCOMPARE(*found, format);
    QCOMPARE(device.pos(), 0);
}

void TestFormatOf::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("argument");
    const QByteArray zip("PK\x03\x04");
    const QByteArray ods = zip + "....mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK";
    QTest::newRow("a workbook") << u"a.xlsx"_s << zip + "...[Content_Types].xml" << Error::Code::NotAvailable << u"xlsx"_s;
    QTest::newRow("a workbook called CSV") << u"a.csv"_s << zip + "...xl/workbook.xml" << Error::Code::NotAvailable << u"xlsx"_s;
    QTest::newRow("an open document") << u"-"_s << ods << Error::Code::NotAvailable << u"ods"_s;
    QTest::newRow("an open document by its ending") << u"a.ods"_s << zip << Error::Code::NotAvailable << u"ods"_s;
    QTest::newRow("an archive") << u"a.zip"_s << zip << Error::Code::UnknownFormat << u"a.zip"_s;
    QTest::newRow("a ledger called CSV") << u"a.csv"_s << QByteArray("SQLite format 3\0xx", 18) << Error::Code::UnknownFormat << u"a.csv"_s;
    QTest::newRow("an old workbook") << u"a.xls"_s << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..") << Error::Code::UnknownFormat << u"a.xls"_s;
    QTest::newRow("a PDF") << u"a.pdf"_s << QByteArray("%PDF-1.7") << Error::Code::UnknownFormat << u"a.pdf"_s;
    QTest::newRow("nothing") << u"a.csv"_s << QByteArray() << Error::Code::EmptyFile << u"a.csv"_s;
}

void TestFormatOf::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    QFETCH(QString, argument);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto found = formatOf(name, device);
    QVERIFY(!found);
    QCOMPARE(found.error(), (Error{code, {argument}, {}}));
}

void TestFormatOf::readsNames()
{
    QCOMPARE(formatFromName(u"csv"_s).value(), Format::Csv);
    QCOMPARE(formatFromName(u"TSV"_s).value(), Format::Tsv);
    QCOMPARE(formatFromName(u"json"_s).value(), Format::Json);
    QCOMPARE(formatFromName(u"xlsx"_s).error().code, Error::Code::NotAvailable);
    QCOMPARE(formatFromName(u"ics"_s).error().code, Error::Code::NotAvailable);
    QCOMPARE(formatFromName(u"docx"_s).error().code, Error::Code::UnknownFormat);
}

QTEST_APPLESS_MAIN(TestFormatOf)
#include "tst_formatof.moc"
