// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"
#include <QBuffer>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QtTest>

using namespace pact::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray gb(const QString& text)
{
    return QStringEncoder("GB18030").encode(text);
}

QByteArray wide(const QString& text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(text);
}

QByteArray damaged(QByteArray text, qsizetype at)
{
    text[at] = '\xff';
    return text;
}

/// Chinese text of the characters in daily use, in lines of ten.
QString prose(int characters)
{
    const QString sample = u"昆明市朝阳区友好合作协议招商引资旅游推介干部挂职交流项目进度责任单位年度目标完成情况说明"_s;
    QRandomGenerator random(7);
    QString text;
    for (int i = 0; i < characters; ++i) {
        text += sample.at(random.bounded(int(sample.size())));
        if (i % 10 == 9)
            text += u'\n';
    }
    return text;
}

}

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void refuses_data();
    void refuses();
    void acceptsEveryCharacter_data();
    void acceptsEveryCharacter();
};

void TestEncoding::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<int>("bom");
    const QString any = u"auto"_s;
    const QString text = u"编号,名称\nKC-1,旅游推介\n"_s;
    const QByteArray utf8 = text.toUtf8();

    QTest::newRow("nothing is UTF-8") << QByteArray() << any << Encoding::Utf8 << 0;
    QTest::newRow("ASCII is UTF-8") << QByteArray("code,title\n") << any << Encoding::Utf8 << 0;
    QTest::newRow("UTF-8 without a mark") << utf8 << any << Encoding::Utf8 << 0;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + utf8 << any << Encoding::Utf8 << 3;
    QTest::newRow("UTF-8 with a mark and a bad byte") << "\xef\xbb\xbf" + damaged(utf8, 1) << any << Encoding::Utf8 << 3;
    QTest::newRow("GB18030") << gb(text) << any << Encoding::Gb18030 << 0;
    QTest::newRow("GB18030 with a character of four bytes") << gb(text + u"𠮷㐂"_s) << any << Encoding::Gb18030 << 0;
    QTest::newRow("GB18030 with a mark") << "\x84\x31\x95\x33" + gb(text) << any << Encoding::Gb18030 << 4;
    QTest::newRow("GB18030 after a long stretch of ASCII") << QByteArray(700000, 'a') + gb(text) << any << Encoding::Gb18030 << 0;
    QTest::newRow("UTF-16 little endian") << "\xff\xfe" + wide(text, QStringConverter::Utf16LE) << any << Encoding::Utf16LE << 2;
    QTest::newRow("UTF-16 big endian") << "\xfe\xff" + wide(text, QStringConverter::Utf16BE) << any << Encoding::Utf16BE << 2;
    QTest::newRow("UTF-16 little endian without a mark") << wide(text, QStringConverter::Utf16LE) << any << Encoding::Utf16LE << 0;
    QTest::newRow("UTF-16 big endian without a mark") << wide(text, QStringConverter::Utf16BE) << any << Encoding::Utf16BE << 0;
    QTest::newRow("UTF-8 whose only long character is cut by the end of a block")
        << QByteArray(256 * 1024 - 1, 'a') + "\xc3\xa9\n" << any << Encoding::Utf8 << 0;
    QTest::newRow("UTF-8 with a null character") << QByteArray("a,b\n\0,1\n", 8) << any << Encoding::Utf8 << 0;

    QTest::newRow("mostly UTF-8, one byte bad") << damaged(utf8, 7) << any << Encoding::Utf8 << 0;
    QTest::newRow("mostly UTF-8, one cell in GB18030") << utf8 + gb(u"昆明,招商引资\n"_s) << any << Encoding::Utf8 << 0;
    QTest::newRow("mostly UTF-8, and every byte of it fits GB18030")
        << QByteArray("code,title\n") + u"a,昆明\nb,朝阳\n"_s.toUtf8() + "c,\xd6\xd0\n" << any << Encoding::Utf8 << 0;
    QTest::newRow("a long UTF-8 text with a bad byte every tenth line")
        << prose(5000).toUtf8().replace("\n明", "\n\xe6\x98") << any << Encoding::Utf8 << 0;
    QTest::newRow("two halves in two encodings") << prose(500).toUtf8() + gb(prose(500)) << any << Encoding::Utf8 << 0;
    QTest::newRow("European UTF-8 with a bad byte") << u"été,naïve,über,señor\n"_s.toUtf8() + "caf\xe9\n" << any << Encoding::Utf8 << 0;
    QTest::newRow("a long GB18030 text") << gb(prose(5000)) << any << Encoding::Gb18030 << 0;
    QTest::newRow("a short GB18030 text with two bytes that fit UTF-8 by accident") << gb(u"通过\n"_s) << any << Encoding::Gb18030 << 0;

    QTest::newRow("forced UTF-8") << gb(text) << u"utf-8"_s << Encoding::Utf8 << 0;
    QTest::newRow("forced UTF-8, mark passed over") << "\xef\xbb\xbf" + utf8 << u"UTF-8"_s << Encoding::Utf8 << 3;
    QTest::newRow("forced GB18030") << gb(u"通"_s) << u"gb18030"_s << Encoding::Gb18030 << 0;
    QTest::newRow("forced GBK") << gb(text) << u"GBK"_s << Encoding::Gb18030 << 0;
    QTest::newRow("forced UTF-16, the mark tells which") << "\xfe\xff" + wide(text, QStringConverter::Utf16BE) << u"utf-16"_s << Encoding::Utf16BE << 2;
    QTest::newRow("forced UTF-16 without line breaks") << wide(u"编号"_s, QStringConverter::Utf16LE) << u"utf-16"_s << Encoding::Utf16LE << 0;
}

void TestEncoding::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, choice);
    QFETCH(Encoding, encoding);
    QFETCH(int, bom);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto form = recogniseEncoding(device, choice);
    QVERIFY(form);
    QCOMPARE(form->encoding, encoding);
    QCOMPARE(form->bom, bom);
    QCOMPARE(device.pos(), 0);
}

void TestEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<pact::domain::Error::Code>("code");
    QTest::addColumn<QString>("argument");
    using Code = pact::domain::Error::Code;
    const QString any = u"auto"_s;
    QTest::newRow("Latin-1") << QByteArray("code,title\na,plain\nb,caf\xe9\n") << any << Code::Encoding << u"3"_s;
    QTest::newRow("GB18030 with a bad byte") << gb(u"编号,名称\r\n一,进度\r\n二,"_s) + "\xff\r\n" << any << Code::Encoding << u"3"_s;
    QTest::newRow("GB18030 cut inside a character") << gb(u"编号,名称\n旅游推介"_s).chopped(1) << any << Code::Encoding << u"2"_s;
    QTest::newRow("a code of four bytes that is no character") << gb(u"编号,名称\n"_s) + "\xfe\x39\xfe\x39\n" << any << Code::Encoding << u"2"_s;
    QTest::newRow("UTF-8 forced to be GB18030") << u"编号,名\n"_s.toUtf8() + "\n" << u"gb18030"_s << Code::Encoding << u"1"_s;
    QTest::newRow("UTF-16 with half a pair") << QByteArray("\xff\xfe" "a\0\n\0\0\xd8" "b\0", 10) << any << Code::Encoding << u"2"_s;
    QTest::newRow("UTF-16 cut inside a character") << QByteArray("\xff\xfe" "a\0\n\0b", 7) << any << Code::Encoding << u"2"_s;
    QTest::newRow("an encoding nobody knows") << QByteArray("a") << u"ebcdic"_s << Code::UnknownFormat << u"ebcdic"_s;
}

void TestEncoding::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, choice);
    QFETCH(pact::domain::Error::Code, code);
    QFETCH(QString, argument);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto form = recogniseEncoding(device, choice);
    QVERIFY(!form);
    QCOMPARE(form.error().code, code);
    QCOMPARE(form.error().args, QStringList{argument});
}

void TestEncoding::acceptsEveryCharacter_data()
{
    QTest::addColumn<bool>("gb18030");
    QTest::newRow("in UTF-8") << false;
    QTest::newRow("in GB18030") << true;
}

/// The scans cut their blocks anywhere, and must know each character there is.
void TestEncoding::acceptsEveryCharacter()
{
    QFETCH(bool, gb18030);
    QString text = prose(2000);
    for (char32_t point = 0x80; point < 0x110000; ++point) {
        if (!QChar::isSurrogate(point))
            text += QStringView(QChar::fromUcs4(point));
    }
    QByteArray bytes = gb18030 ? gb(text) : text.toUtf8();
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto form = recogniseEncoding(device, gb18030 ? u"gb18030"_s : u"auto"_s);
    QVERIFY(form);
    QCOMPARE(form->encoding, gb18030 ? Encoding::Gb18030 : Encoding::Utf8);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
