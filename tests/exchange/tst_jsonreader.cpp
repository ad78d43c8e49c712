// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"
#include <QBuffer>
#include <QStringConverter>
#include <QtTest>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::Error;
using pact::domain::TableSource;

namespace {

QString printed(const Error& error)
{
    static const QHash<int, QString> names{{int(Error::Code::Encoding), u"encoding"_s}, {int(Error::Code::EmptyFile), u"empty-file"_s},
        {int(Error::Code::DoubleColumn), u"double-column"_s}, {int(Error::Code::BadJson), u"bad-json"_s}};
    return names.value(int(error.code), u"?"_s) + u' ' + error.args.join(u',');
}

QString printed(const QString& cell)
{
    return cell.isNull() ? u"~"_s : cell;
}

/// The table as lines: "kind: names", then "number@line" and cells joined by "|" (~ = the record lacks it), or the error.
QStringList printed(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ReadOptions options;
    options.name = u"a.json"_s;
    JsonReader reader(device, options);
    const auto header = reader.header();
    if (!header)
        return {u"end "_s + printed(header.error())};
    QStringList lines{reader.kind() + u": "_s + header->join(u'|')};
    TableSource::Row row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return lines << u"end "_s + printed(more.error());
        if (!*more)
            return lines;
        QStringList cells;
        for (const QString& cell : row.cells)
            cells << printed(cell);
        lines << u"%1@%2 "_s.arg(row.number).arg(row.line) + (row.error ? printed(*row.error) : cells.join(u'|'));
    }
}

QByteArray records(const QByteArray& inside)
{
    return "{\"kind\": \"units\", \"records\": [" + inside + "]}";
}

}

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void cutsAnywhere();
    void keepsAHugeCell();
    void endsTwice();
};

void TestJsonReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("table");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& table) { QTest::newRow(name) << bytes << table; };

    row("texts, numbers and words", records(R"({"a": "x", "b": -1.50e+2, "c": true, "d": false})"), {u"units: a|b|c|d"_s, u"1@1 x|-1.50e+2|true|false"_s});
    row("no value in three ways", records(R"({"a": null, "b": "", "c": []})"), {u"units: a|b|c"_s, u"1@1 ||"_s});
    row("several values", records(R"({"a": ["x", "y", 3], "b": ["z"]})"), {u"units: a|b"_s, u"1@1 x;y;3|z"_s});
    row("records that lack a name", records("{\"a\": 1},\n{\"b\": 2, \"a\": null},\n{}"), {u"units: a|b"_s, u"1@1 1|~"_s, u"2@2 |2"_s, u"3@3 ~|~"_s});
    row("other orders of the same names", records(R"({"a": 1, "b": 2}, {"b": 4, "a": 3})"), {u"units: a|b"_s, u"1@1 1|2"_s, u"2@1 3|4"_s});
    row("no records", records(""), {u"units: "_s});
    row("the kind behind the records", R"({"records": [{"a": 1}], "kind": "units"})", {u"units: a"_s, u"1@1 1"_s});
    row("no kind", R"({"records": [{"a": 1}]})", {u": a"_s, u"1@1 1"_s});
    row("other keys are passed over", R"({"x": {"records": [1, {"y": []}]}, "kind": "units", "z": null, "records": [{"a": 1}], "w": [[]]})",
        {u"units: a"_s, u"1@1 1"_s});
    row("escapes", records(R"({"a": "\"\\\/\b\f\n\r\t\u0041\u65c5\ud842\udfb7"})"), {u"units: a"_s, u"1@1 \"\\/\b\f\n\r\tA旅𠮷"_s});
    row("an escaped null character", records(R"({"a": "x\u0000y"})"), {u"units: a"_s, u"1@1 x"_s + QChar(0) + u"y"_s});
    row("an apostrophe is no guard", records(R"({"a": "'=1", "b": "=1"})"), {u"units: a|b"_s, u"1@1 '=1|=1"_s});
    row("a byte order mark", "\xef\xbb\xbf" + records(R"({"a": 1})"), {u"units: a"_s, u"1@1 1"_s});
    row("UTF-16", "\xff\xfe" + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(u"{\"records\": [{\"a\": \"旅游\"}]}"_s)), {u": a"_s, u"1@1 旅游"_s});
    row("GB18030", QStringEncoder("GB18030").encode(u"{\"records\": [{\"a\": \"乗旅游推介\"}]}"_s), {u": a"_s, u"1@1 乗旅游推介"_s});

    row("an object as a value", records("{\"a\": {\"x\": [1, {}]}, \"b\": 1},\n{\"b\": 2}"), {u"units: a|b"_s, u"1@1 bad-json 1:37"_s, u"2@2 ~|2"_s});
    row("an array in an array", records(R"({"a": [1, [2]]}, {"a": 3})"), {u"units: a"_s, u"1@1 bad-json 1:41"_s, u"2@1 3"_s});
    row("null among several values", records(R"({"a": [null]}, {"a": 3})"), {u"units: a"_s, u"1@1 bad-json 1:38"_s, u"2@1 3"_s});
    row("a value that would be taken for two", records(R"({"a": ["x;y"]}, {"a": 3})"), {u"units: a"_s, u"1@1 bad-json 1:38"_s, u"2@1 3"_s});
    row("a record that is none", records(R"(7, {"a": 3})"), {u"units: a"_s, u"1@1 bad-json 1:31"_s, u"2@1 3"_s});
    row("a name twice in a record", records(R"({"a": null, "a": 2}, {"a": 3})"), {u"units: a"_s, u"1@1 double-column a"_s, u"2@1 3"_s});
    row("bad bytes in a text", records("{\"a\": \"旅游推介招商\"},\n{\"a\": \"x\xff\"}, {\"a\": 3}"), {u"units: a"_s, u"1@1 旅游推介招商"_s, u"2@2 encoding 2"_s, u"3@2 3"_s});
    row("half a pair in a text", records(R"({"a": "\ud842x"}, {"a": ["\udfb7"]}, {"a": 3})"), {u"units: a"_s, u"1@1 encoding 1"_s, u"2@1 encoding 1"_s, u"3@1 3"_s});
}

void TestJsonReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, table);
    QCOMPARE(printed(bytes), table);
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& error) { QTest::newRow(name) << bytes << error; };

    row("nothing", "", u"empty-file a.json"_s);
    row("only spaces", " \n\t", u"empty-file a.json"_s);
    row("no object", "[1]", u"bad-json 1:1"_s);
    row("no records", "{\"kind\": \"units\"}", u"bad-json 1:17"_s);
    row("records that are no array", "{\"records\": {}}", u"bad-json 1:13"_s);
    row("records twice", "{\"records\": [], \"records\": []}", u"bad-json 1:28"_s);
    row("a kind that is no text", "{\"kind\": 1, \"records\": []}", u"bad-json 1:10"_s);
    row("something behind the end", records("") + "x", u"bad-json 1:33"_s);
    row("a second value behind the end", records("") + " {}", u"bad-json 1:34"_s);
    row("cut in the records", "{\"records\": [{\"a\": 1}", u"bad-json 1:22"_s);
    row("cut in a text", "{\"records\": [{\"a\": \"1", u"bad-json 1:20"_s);
    row("cut in an escape", "{\"records\": [{\"a\": \"1\\", u"bad-json 1:20"_s);
    row("cut in a word", "{\"records\": [{\"a\": nul", u"bad-json 1:20"_s);
    row("the place counts lines and characters", "{\"records\": [\n {\"旅游\": 1},\n {\"旅游\": ?}]}", u"bad-json 3:9"_s);
    row("no comma", records(R"({"a": 1} {"a": 2})"), u"bad-json 1:40"_s);
    row("a comma too many", records(R"({"a": 1},)"), u"bad-json 1:40"_s);
    row("a comma too many in a record", records(R"({"a": 1,})"), u"bad-json 1:39"_s);
    row("a comma too many in an array", records(R"({"a": [1,]})"), u"bad-json 1:40"_s);
    row("a name that is no text", records("{1: 1}"), u"bad-json 1:32"_s);
    row("no colon", records(R"({"a" 1})"), u"bad-json 1:36"_s);
    row("the wrong bracket", records(R"({"a": [1}})"), u"bad-json 1:39"_s);
    row("single quotes", records("{'a': 1}"), u"bad-json 1:32"_s);
    row("a line break in a text", records("{\"a\": \"x\ny\"}"), u"bad-json 1:37"_s);
    row("an unknown escape", records(R"({"a": "\x"})"), u"bad-json 1:37"_s);
    row("a short escape", records(R"({"a": "\u12"})"), u"bad-json 1:37"_s);
    row("a leading zero", records(R"({"a": 01})"), u"bad-json 1:37"_s);
    row("an open fraction", records(R"({"a": 1.})"), u"bad-json 1:37"_s);
    row("an open exponent", records(R"({"a": 1e})"), u"bad-json 1:37"_s);
    row("a plus sign", records(R"({"a": +1})"), u"bad-json 1:37"_s);
    row("not a number", records(R"({"a": NaN})"), u"bad-json 1:37"_s);
    row("a comment", records("/* */"), u"bad-json 1:31"_s);
    row("bad bytes in a name", records("{\"旅游推介\": 1},\n{\"旅\xff\": 1}"), u"encoding 2"_s);
    row("120,000 brackets", QByteArray(120000, '['), u"bad-json 1:1"_s);
    row("120,000 brackets in a record", records("{\"a\": " + QByteArray(120000, '[')), u"bad-json 1:101"_s);
    row("120,000 brackets beside the records", "{\"a\": " + QByteArray(120000, '['), u"bad-json 1:71"_s);
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(printed(bytes), QStringList{u"end "_s + error});
}

/// What the tokens are cut from ends at every byte once: nothing may depend on it.
void TestJsonReader::cutsAnywhere()
{
    const QByteArray tail = R"(", "b": [true, null], "c": -12.5e3, "d": "\ud842\udfb7昆"}, {"b": "x\\"}]})";
    const QByteArray head = R"({"records": [{"a": ")";
    constexpr int block = 256 * 1024;
    for (int gap = 0; gap <= tail.size(); ++gap) {
        const QByteArray filler(block - head.size() - gap, 'f');
        const QStringList table = printed(head + filler + tail);
        QCOMPARE(table, (QStringList{u": a|b|c|d"_s, u"1@1 bad-json 1:%1"_s.arg(head.size() + filler.size() + 10), u"2@1 ~|x\\|~|~"_s}));
    }
    const QByteArray good = QByteArray(tail).replace("[true, null]", "[12, \"x\"]");
    for (int gap = 0; gap <= good.size(); ++gap) {
        const QByteArray filler(block - head.size() - gap, 'f');
        const QStringList expected{u": a|b|c|d"_s, u"1@1 "_s + QString::fromLatin1(filler) + u"|12;x|-12.5e3|𠮷昆"_s, u"2@1 ~|x\\|~|~"_s};
        QVERIFY2(printed(head + filler + good) == expected, qPrintable(u"cut %1 bytes before the end"_s.arg(gap)));
    }
}

void TestJsonReader::keepsAHugeCell()
{
    const QString huge = QString(u"旅游\"推介\r\n"_s).repeated(10 * 1024 * 1024 / 17);
    const QString escaped = QString(huge).replace(u'"', u"\\\""_s).replace(u"\r\n"_s, u"\\r\\n"_s);
    const QStringList table = printed(records("{\"a\": \"" + escaped.toUtf8() + "\"}, {\"a\": 2}"));
    QCOMPARE(table.size(), 3);
    QVERIFY(table.at(1) == u"1@1 "_s + huge);
}

void TestJsonReader::endsTwice()
{
    QByteArray bytes = records(R"({"a": 1})");
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    JsonReader reader(device, {});
    TableSource::Row row;
    QVERIFY(reader.header());
    QVERIFY(*reader.next(row));
    QVERIFY(!*reader.next(row));
    QVERIFY(!*reader.next(row));
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
