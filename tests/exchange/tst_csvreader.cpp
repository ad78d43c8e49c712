// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>
#include <QtTest>

using namespace pact::exchange;
using namespace Qt::StringLiterals;
using pact::domain::Error;
using pact::domain::TableSource;

namespace {

/// An error as "code:args", for comparing in one line.
QString printed(const Error& error)
{
    static const QHash<int, QString> names{{int(Error::Code::Encoding), u"encoding"_s}, {int(Error::Code::OpenQuote), u"open-quote"_s},
        {int(Error::Code::EmptyFile), u"empty-file"_s}, {int(Error::Code::DoubleColumn), u"double-column"_s},
        {int(Error::Code::RowShape), u"row-shape"_s}, {int(Error::Code::UnknownFormat), u"unknown-format"_s}};
    return names.value(int(error.code), u"?"_s) + u':' + error.args.join(u',');
}

/// The table as lines: the header, then "number@line" and cells joined by "|", or the error.
QStringList printed(QByteArray bytes, ReadOptions options = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    options.name = u"a.csv"_s;
    CsvReader reader(device, options);
    const auto header = reader.header();
    if (!header)
        return {u"end "_s + printed(header.error())};
    QStringList lines{header->join(u'|')};
    TableSource::Row row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return lines << u"end "_s + printed(more.error());
        if (!*more)
            return lines;
        const QString place = u"%1@%2 "_s.arg(row.number).arg(row.line);
        if (row.error)
            lines << place + printed(*row.error);
        else
            lines << place + QStringList(row.cells.cbegin(), row.cells.cend()).join(u'|');
    }
}

}

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsTheSpectrum_data();
    void readsTheSpectrum();
    void cutsAnywhere();
    void cutsNoCharacter_data();
    void cutsNoCharacter();
    void keepsAHugeCell();
    void givesUpOnAnEndlessQuote();
    void readsManyRows();
    void takesASeparatorFromOutside();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("table");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& table) { QTest::newRow(name) << bytes << table; };
    const QStringList plain{u"a|b"_s, u"2@2 1|2"_s, u"3@3 3|4"_s};

    row("line feeds", "a,b\n1,2\n3,4\n", plain);
    row("no break at the end", "a,b\n1,2\n3,4", plain);
    row("carriage returns and line feeds", "a,b\r\n1,2\r\n3,4\r\n", plain);
    row("carriage returns alone", "a,b\r1,2\r3,4\r", plain);
    row("a byte order mark is no part of the first name", "\xef\xbb\xbf" "a,b\n1,2\n3,4\n", plain);
    row("a byte order mark before a quoted name", "\xef\xbb\xbf" "\"a\",b\n1,2\n3,4\n", plain);
    row("tabs", "a\tb\n1\t2\n3\t4\n", plain);
    row("semicolons", "a;b\n1;2\n3;4\n", plain);
    row("a comma in quotes does not outvote a semicolon", "\"a,,,\";b\n1;2\n", {u"a,,,|b"_s, u"2@2 1|2"_s});
    row("a full-width comma is text", u"编号，名称,b\n1，2,3\n"_s.toUtf8(), {u"编号，名称|b"_s, u"2@2 1，2|3"_s});
    row("semicolons inside cells do not matter", "a,b\n1;2;3,4;5\n", {u"a|b"_s, u"2@2 1;2;3|4;5"_s});
    row("one column", "a\n1\n\n2\n\n\n", {u"a"_s, u"2@2 1"_s, u"3@3 "_s, u"4@4 2"_s});
    row("empty cells at the end of a row", "a,b,c\n1,,\n,,\n", {u"a|b|c"_s, u"2@2 1||"_s, u"3@3 ||"_s});
    row("an empty cell at the very end", "a,b\n1,", {u"a|b"_s, u"2@2 1|"_s});
    row("doubled quotes", "a,b\n\"say \"\"yes\"\"\",\"\"\"\"\n", {u"a|b"_s, u"2@2 say \"yes\"|\""_s});
    row("a quote inside a bare cell is text", "a,b\n5\" disk,x\"\n", {u"a|b"_s, u"2@2 5\" disk|x\""_s});
    row("breaks inside quotes stay as they are", "a,b\r\n\"1\r\n2\r3\n4\",5\r\n6,7\r\n", {u"a|b"_s, u"2@2 1\r\n2\r3\n4|5"_s, u"3@6 6|7"_s});
    row("outer spaces stay", "a,b\n  1 ,\" 2\t\"\n", {u"a|b"_s, u"2@2   1 | 2\t"_s});
    row("a null character stays", QByteArray("a,b\nx\0y,2\n", 10), {u"a|b"_s, u"2@2 x"_s + QChar(0) + u"y|2"_s});
    row("a replacement character of the file's own stays", "a,b\n\xef\xbf\xbd,2\n", {u"a|b"_s, u"2@2 \ufffd|2"_s});
    row("both normal forms stay apart", "a,b\n\xc3\xa9,e\xcc\x81\n", {u"a|b"_s, u"2@2 \u00e9|e\u0301"_s});
    row("one guard is taken away", "a,b\n'=1+1,''=1+1\n'-3,'+x\n\"'\tx\",\"'\rx\"\n",
        {u"a|b"_s, u"2@2 =1+1|'=1+1"_s, u"3@3 -3|+x"_s, u"4@4 \tx|\rx"_s});
    row("an apostrophe before anything else stays", "a,b\n'x,'\n''y,'1\n", {u"a|b"_s, u"2@2 'x|'"_s, u"3@3 ''y|'1"_s});
    row("a formula without a guard stays", "a,b\n=1+1,-3\n", {u"a|b"_s, u"2@2 =1+1|-3"_s});

    row("a ragged row is refused, the next one read", "a,b\n1\n1,2,3\n4,5\n",
        {u"a|b"_s, u"2@2 row-shape:1,2"_s, u"3@3 row-shape:3,2"_s, u"4@4 4|5"_s});
    row("an empty line between rows is refused", "a,b\n1,2\n\r\n\n3,4\n\n",
        {u"a|b"_s, u"2@2 1|2"_s, u"3@3 row-shape:0,2"_s, u"4@4 row-shape:0,2"_s, u"5@5 3|4"_s});
    row("a line of spaces at the end is a row", "a,b\n1,2\n \n", {u"a|b"_s, u"2@2 1|2"_s, u"3@3 row-shape:1,2"_s});
    row("a bad byte refuses its row", u"编号,名称\n一,旅游推介\n二,"_s.toUtf8() + "x\xffy\n" + u"三,招商\n"_s.toUtf8(),
        {u"编号|名称"_s, u"2@2 一|旅游推介"_s, u"3@3 encoding:3"_s, u"4@4 三|招商"_s});
    row("a bad byte is named by its own line", u"编号,名称\n一,\"旅游\n推介\n"_s.toUtf8() + "\xe6\xff\"\n" + u"三,招商\n"_s.toUtf8(),
        {u"编号|名称"_s, u"2@2 encoding:4"_s, u"3@5 三|招商"_s});
    row("a cut character does not swallow the separator", u"编号,名称\n一,旅游\n"_s.toUtf8() + "\xe6\x98,b\n",
        {u"编号|名称"_s, u"2@2 一|旅游"_s, u"3@3 encoding:3"_s});
    row("an overlong form and a surrogate are bad bytes", u"编号,名称旅游推介招商引资\n"_s.toUtf8() + "a,\xc0\xaf\nb,\xed\xa0\x80\nc,1\n",
        {u"编号|名称旅游推介招商引资"_s, u"2@2 encoding:2"_s, u"3@3 encoding:3"_s, u"4@4 c|1"_s});
    row("text behind a closing quote refuses the row", "a,b\n\"1\"x,2\n\"3\",4\n", {u"a|b"_s, u"2@2 open-quote:2"_s, u"3@3 3|4"_s});
    row("an open quote ends the table", "a,b\n1,2\n3,\"4\n5,6\n", {u"a|b"_s, u"2@2 1|2"_s, u"end open-quote:3"_s});
    row("an open quote is named by the line where it opened", "a,b\n\"x\ny\",\"4\n5,6\n", {u"a|b"_s, u"end open-quote:3"_s});
    row("an open quote in the header", "a,\"b\n1,2\n", {u"end open-quote:1"_s});
    row("a name twice", "a,b,a\n1,2,3\n", {u"end double-column:a"_s});
    row("columns without a name may be several", "a,,\n1,2,3\n", {u"a||"_s, u"2@2 1|2|3"_s});
    row("nothing", "", {u"end empty-file:a.csv"_s});
    row("only a byte order mark", "\xef\xbb\xbf", {u"end empty-file:a.csv"_s});
    row("only empty lines", "\n\r\n\n", {u"end empty-file:a.csv"_s});
    row("a header without names", ",,\n1,2,3\n", {u"end empty-file:a.csv"_s});
    row("a header and no rows", "a,b\n", {u"a|b"_s});
    row("a bad byte in the header", "\xef\xbb\xbf" "a,\xff\n1,2\n", {u"end encoding:1"_s});
    row("Latin-1 is refused whole", "a,b\n1,caf\xe9\n", {u"end encoding:2"_s});
    const QString chinese = u"编号,名称\n一,\"旅游,推介\"\n二,𠮷\n"_s;
    const QStringList read{u"编号|名称"_s, u"2@2 一|旅游,推介"_s, u"3@3 二|𠮷"_s};
    row("GB18030", QStringEncoder("GB18030").encode(chinese), read);
    row("UTF-16 little endian", "\xff\xfe" + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(chinese)), read);
    row("UTF-16 big endian", "\xfe\xff" + QByteArray(QStringEncoder(QStringConverter::Utf16BE).encode(chinese)), read);
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, table);
    QCOMPARE(printed(bytes), table);
}

void TestCsvReader::readsTheSpectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(PACT_SOURCE_DIR "/tests/data/csv-spectrum/csvs"));
    for (const QFileInfo& file : folder.entryInfoList({u"*.csv"_s}))
        QTest::newRow(qPrintable(file.baseName())) << file.baseName();
}

void TestCsvReader::readsTheSpectrum()
{
    QFETCH(QString, name);
    const QString folder = QStringLiteral(PACT_SOURCE_DIR "/tests/data/csv-spectrum/");
    QFile csv(folder + u"csvs/"_s + name + u".csv"_s);
    QFile json(folder + u"json/"_s + name + u".json"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
    const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
    CsvReader reader(csv, {});
    const auto header = reader.header();
    QVERIFY(header);
    TableSource::Row row;
    for (const QJsonValue& value : expected) {
        const QJsonObject record = value.toObject();
        QVERIFY(*reader.next(row));
        QVERIFY(!row.error);
        QCOMPARE(record.size(), header->size());
        for (qsizetype i = 0; i < header->size(); ++i) {
            const QString& column = header->at(i);
            // The origin's two files name another number, and write its degree signs differently.
            if (name != u"location_coordinates" || i >= 2)
                QCOMPARE(row.cells.at(size_t(i)), record.value(column).toString());
        }
    }
    QVERIFY(!*reader.next(row));
}

/// What the splitter sees of a text ends at every byte once: nothing may depend on it.
void TestCsvReader::cutsAnywhere()
{
    const QByteArray tail = "\"x\r\ny\"\"\",2\r\n3,\"\"\r\n\r\n4,\xe6\x98\x86\r\n";
    constexpr int block = 256 * 1024;
    for (int gap = 0; gap <= tail.size(); ++gap) {
        const QByteArray filler(block - 5 - 2 - 2 - gap, 'f');
        const QStringList table = printed("a,b\r\n" + filler + ",1\r\n" + tail);
        const QStringList expected{u"a|b"_s, u"2@2 "_s + QString::fromLatin1(filler) + u"|1"_s, u"3@3 x\r\ny\"|2"_s, u"4@5 3|"_s,
            u"5@6 row-shape:0,2"_s, u"6@7 4|昆"_s};
        QVERIFY2(table == expected, qPrintable(u"cut %1 bytes before the end: %2"_s.arg(gap).arg(table.mid(2).join(u" / "_s))));
    }
}

void TestCsvReader::cutsNoCharacter_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("in GB18030") << QByteArray("GB18030") << QByteArray("\x84\x31\x95\x33");
    QTest::newRow("in UTF-16, low bytes first") << QByteArray("UTF-16LE") << QByteArray("\xff\xfe");
    QTest::newRow("in UTF-16, high bytes first") << QByteArray("UTF-16BE") << QByteArray("\xfe\xff");
    QTest::newRow("in UTF-8") << QByteArray("UTF-8") << QByteArray("\xef\xbb\xbf");
}

/// A text of characters of four bytes, moved on by one ASCII character at a time, is read in pieces that end inside them.
void TestCsvReader::cutsNoCharacter()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    for (int shift = 0; shift < 4; ++shift) {
        const QString cell = QString(shift, u'x') + QString(u"𠮷"_s).repeated(200000);
        const QByteArray bytes = mark + QByteArray(QStringEncoder(encoding.constData()).encode(u"a,b\n1,"_s + cell + u"\n"_s));
        const QStringList table = printed(bytes);
        QCOMPARE(table.size(), 2);
        QVERIFY(table.at(1) == u"2@2 1|"_s + cell);
    }
}

void TestCsvReader::keepsAHugeCell()
{
    const QString huge = QString(u"旅游\"推介\r\n"_s).repeated(10 * 1024 * 1024 / 17);
    const QByteArray bytes = "a,b\n1,\"" + QString(huge).replace(u'"', u"\"\""_s).toUtf8() + "\"\n2,x\n";
    const QStringList table = printed(bytes);
    QCOMPARE(table.size(), 3);
    QVERIFY(table.at(1) == u"2@2 1|"_s + huge);
    QVERIFY(table.at(2).endsWith(u"2|x"_s));
}

void TestCsvReader::givesUpOnAnEndlessQuote()
{
    const QByteArray bytes = "a,b\n1,\"" + QByteArray(CsvSplitter::recordLimit + 1, 'x') + QByteArray("\n3,4\n").repeated(8 * 1024 * 1024);
    QCOMPARE(printed(bytes), (QStringList{u"a|b"_s, u"end open-quote:2"_s}));
    QCOMPARE(printed("a,b\n1," + QByteArray(2 * CsvSplitter::recordLimit + 1, 'x') + "\n"), (QStringList{u"a|b"_s, u"end unknown-format:CSV"_s}));
}

void TestCsvReader::readsManyRows()
{
    QByteArray bytes = "code,title,notes\r\n";
    for (int i = 0; i < 20000; ++i)
        bytes += "KC-" + QByteArray::number(i) + u",旅游推介,\"甲;乙\n\"\"丙\"\"\"\r\n"_s.toUtf8();
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    CsvReader reader(device, {});
    QVERIFY(reader.header());
    TableSource::Row row;
    for (int i = 0; i < 20000; ++i) {
        QVERIFY(*reader.next(row));
        QVERIFY(!row.error);
        QCOMPARE(row.number, i + 2);
        QCOMPARE(row.line, 2 * i + 2);
        QCOMPARE(row.cells, (std::vector<QString>{u"KC-%1"_s.arg(i), u"旅游推介"_s, u"甲;乙\n\"丙\""_s}));
    }
    QVERIFY(!*reader.next(row));
}

void TestCsvReader::takesASeparatorFromOutside()
{
    ReadOptions options;
    options.separator = ';';
    QCOMPARE(printed("a,b;c\n1,2;3\n", options), (QStringList{u"a,b|c"_s, u"2@2 1,2|3"_s}));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
