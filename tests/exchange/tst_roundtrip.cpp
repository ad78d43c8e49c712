// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::TableSink;
using pact::domain::TableSource;

/// What is written comes back as the same characters, in every format.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keeps_data();
    void keeps();
    void keepsNaughtyStringsAsNames_data();
    void keepsNaughtyStringsAsNames();
    void writesTheSameBytesAgain_data();
    void writesTheSameBytesAgain();

private:
    QByteArray written(Format format, const std::vector<std::vector<QString>>& rows) const;
    std::vector<std::vector<QString>> read(Format format, QByteArray bytes) const;
    static void formats();

    std::vector<QString> m_naughty;
};

void TestRoundTrip::initTestCase()
{
    QFile file(QStringLiteral(PACT_SOURCE_DIR "/tests/data/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& value : strings)
        m_naughty.push_back(value.toString());
    QVERIFY(m_naughty.size() > 500);
}

void TestRoundTrip::formats()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("in CSV") << Format::Csv;
    QTest::newRow("in TSV") << Format::Tsv;
    QTest::newRow("in JSON") << Format::Json;
}

QByteArray TestRoundTrip::written(Format format, const std::vector<std::vector<QString>>& rows) const
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const auto writer = makeWriter(format, device, u"units"_s);
    bool good = writer->header({{u"text"_s, TableSink::Cell::Text}, {u"number"_s, TableSink::Cell::Number}, {u"list"_s, TableSink::Cell::List}}).has_value();
    for (const auto& row : rows)
        good = writer->row(row).has_value() && good;
    return writer->finish() && good ? device.data() : QByteArray();
}

std::vector<std::vector<QString>> TestRoundTrip::read(Format format, QByteArray bytes) const
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto reader = makeReader(format, device, {});
    std::vector<std::vector<QString>> rows;
    if (!reader->header())
        return rows;
    TableSource::Row row;
    while (reader->next(row).value_or(false)) {
        if (!row.error)
            rows.push_back(row.cells);
    }
    return rows;
}

void TestRoundTrip::keeps_data()
{
    formats();
}

void TestRoundTrip::keeps()
{
    QFETCH(Format, format);
    std::vector<QString> texts = m_naughty;
    for (const QString& text : {u"=1+1"_s, u"'=1+1"_s, u"''=1+1"_s, u"'"_s, u"''"_s, u"-"_s, u"'-"_s, u"\t"_s, u"'\t"_s, u"\r"_s, u"\n"_s, u"\r\n"_s, u"a\rb"_s,
             u"a\nb"_s, u"a\r\nb"_s, u"\n\r\n\r"_s, u" a"_s, u"a "_s, u" "_s, u"\u3000x\u3000"_s, u"\u00a0"_s, u"_x000D_"_s, u"\u00e9"_s, u"e\u0301"_s, u"\ufeffx"_s,
             u"\ufffd"_s, u"\uffff"_s, u"\""_s, u"\"\""_s, u"\","_s, u"a;b"_s, u"，"_s, u"null"_s, u"𠮷"_s, u"\\n"_s, u"\\"_s})
        texts.push_back(text);
    texts.emplace_back(1, QChar(0));
    std::vector<std::vector<QString>> rows;
    for (const QString& text : texts) {
        rows.push_back({text, u"1"_s, u"x"_s});
        rows.push_back({text, text, text});
        rows.push_back({u""_s, u""_s, text});
    }
    rows.push_back({u""_s, u"-3"_s, u"a;b;c"_s});
    rows.push_back({u""_s, u""_s, u""_s});
    const auto back = read(format, written(format, rows));
    QCOMPARE(back.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(back.at(i), rows.at(i));
}

void TestRoundTrip::keepsNaughtyStringsAsNames_data()
{
    formats();
}

void TestRoundTrip::keepsNaughtyStringsAsNames()
{
    QFETCH(Format, format);
    QStringList names;
    std::vector<TableSink::Column> columns;
    for (const QString& name : m_naughty) {
        if (!names.contains(name)) {
            names.append(name);
            columns.push_back({name, TableSink::Cell::Text});
        }
    }
    QBuffer device;
    QVERIFY(device.open(QIODevice::ReadWrite));
    const auto writer = makeWriter(format, device, u"units"_s);
    QVERIFY(writer->header(columns));
    QVERIFY(writer->row(std::vector<QString>(columns.size(), u"x"_s)));
    QVERIFY(writer->finish());
    const auto header = makeReader(format, device, {})->header();
    QVERIFY(header);
    QCOMPARE(*header, names);
}

void TestRoundTrip::writesTheSameBytesAgain_data()
{
    formats();
}

void TestRoundTrip::writesTheSameBytesAgain()
{
    QFETCH(Format, format);
    std::vector<std::vector<QString>> rows;
    for (const QString& text : m_naughty)
        rows.push_back({text, u"-1.50"_s, text});
    const QByteArray first = written(format, rows);
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(format, read(format, first)), first);
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
