// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"
#include "support/sampleledger.h"
#include "ui/evidence/evidencepreview.h"
#include "ui/evidence/pictureview.h"
#include "ui/evidencefiles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include <QBuffer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>
#include <QToolButton>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace pact::ui;
using pact::tests::TestLedger;
namespace domain = pact::domain;
namespace store = pact::store;

class TestEvidencePreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void pictures_data();
    void pictures();
    void aHugePictureIsNotTakenIntoMemory();
    void texts_data();
    void texts();
    void aLongTextSaysThatItGoesOn_data();
    void aLongTextSaysThatItGoesOn();
    void aPdfIsTurnedPageByPage();
    void aPdfIsTurnedByKeys();
    void aPdfMayNameAChineseFontAndNotCarryIt();
    void whatCannotBeShownSaysWhy_data();
    void whatCannotBeShownSaysWhy();
    void withoutTheToolAPdfSaysSo();
    void theNewestChoiceIsShown();
    void noFileIsLeftBehind();

private:
    /// Attaches the file and shows it.
    void show(const QString& file);
    Attachment attached(const QString& file);
    template <class T>
    T* find(const char* name)
    {
        return m_preview->findChild<T*>(QLatin1StringView(name));
    }
    PictureView* picture()
    {
        return find<PictureView>("previewPicture");
    }

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<EvidencePreview> m_preview;
};

void TestEvidencePreview::initTestCase()
{
    domain::setLanguage(domain::Language::Chinese);
    ThemeNotifier::instance().apply(false);
}

void TestEvidencePreview::init()
{
    m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    m_preview = std::make_unique<EvidencePreview>(**m_ledger);
    m_preview->resize(380, 400);
    m_preview->show();
    m_preview->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
}

void TestEvidencePreview::cleanup()
{
    m_preview.reset();
    m_ledger.reset();
}

Attachment TestEvidencePreview::attached(const QString& file)
{
    const domain::RecordId commitment = m_ledger->id(u"commitments"_s, u"KC-0703"_s);
    const auto done = store::attachFiles(**m_ledger, (*m_ledger)->catalogue().kind(u"commitments"_s), commitment, {file});
    if (!done)
        qFatal("%s cannot be attached", qUtf8Printable(file));
    store::RecordReader reader = m_ledger->reader();
    return attachmentOf(*store::attachmentNamed(reader, (*m_ledger)->catalogue(), (*m_ledger)->catalogue().kind(u"commitments"_s), commitment, done->files.front().name, (*m_ledger)->today()));
}

void TestEvidencePreview::show(const QString& file)
{
    m_preview->setAttachment(attached(file));
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->isLoaded(), 25'000);
}

void TestEvidencePreview::pictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << u"a.png"_s << QSize(40, 30);
    QTest::newRow("JPEG") << u"a.jpg"_s << QSize(400, 300);
    QTest::newRow("BMP") << u"a.bmp"_s << QSize(40, 30);
    QTest::newRow("larger than what is kept for painting") << u"a.png"_s << QSize(4000, 3000);
}

void TestEvidencePreview::pictures()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    show(pact::test::pictureFile(m_ledger->folder(), name, size));
    QVERIFY(picture()->isVisible());
    QCOMPARE(m_preview->caption(), u"%1 × %2 pixels"_s.arg(size.width()).arg(size.height()));
    const QImage& shown = picture()->picture();
    QVERIFY(std::max(shown.width(), shown.height()) <= longestSide);
    QVERIFY(QColor(shown.pixel(1, 1)).red() > 200);
    QVERIFY(QColor(shown.pixel(shown.width() - 2, 1)).blue() > 200);
}

void TestEvidencePreview::aHugePictureIsNotTakenIntoMemory()
{
    // A head that promises 60,000 × 60,000 pixels.
    QImage small(8, 8, QImage::Format_RGB32);
    small.fill(Qt::white);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(small.save(&buffer, "png"));
    const QByteArray side("\x00\x00\xea\x60", 4);
    png.replace(16, 4, side).replace(20, 4, side);
    quint32 crc = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= static_cast<uchar>(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    show(pact::test::textFile(m_ledger->folder(), u"bomb.png"_s, png));
    QVERIFY(find<EmptyState>("previewOther")->isVisible());
    QVERIFY(picture()->picture().isNull());
    QVERIFY(find<EmptyState>("previewOther")->accessibleName().contains(u"too much"_s));
}

void TestEvidencePreview::texts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << u"a.txt"_s << QByteArray("项目用地") << u"项目用地"_s;
    QTest::newRow("UTF-8 with a mark") << u"a.txt"_s << QByteArray("\xef\xbb\xbf项目用地") << u"项目用地"_s;
    QTest::newRow("GB18030") << u"a.txt"_s << QByteArray("\xcf\xee\xc4\xbf\xd3\xc3\xb5\xd8\n\xcf\xee\xc4\xbf") << u"项目用地\n项目"_s;
    QTest::newRow("a table") << u"a.csv"_s << QByteArray("a,b\r\n1,2\r\n") << u"a,b\n1,2\n"_s;
    QTest::newRow("nothing") << u"a.txt"_s << QByteArray() << QString();
}

void TestEvidencePreview::texts()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    show(pact::test::textFile(m_ledger->folder(), name, bytes));
    auto* text = find<QPlainTextEdit>("previewText");
    QTEST(text->toPlainText(), "text");
    QVERIFY(text->isReadOnly());
    QCOMPARE(m_preview->caption(), QString());
}

void TestEvidencePreview::aLongTextSaysThatItGoesOn_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("cut between letters") << QByteArray("x") << QByteArray();
    QTest::newRow("cut within a letter of UTF-8") << QByteArray("地") << QByteArray();
    QTest::newRow("cut within a letter of UTF-8, elsewhere") << QByteArray("地") << QByteArray("x");
    QTest::newRow("cut within a letter of GB18030") << QByteArray("\xcf\xee") << QByteArray("x");
}

void TestEvidencePreview::aLongTextSaysThatItGoesOn()
{
    QFETCH(QByteArray, letter);
    QFETCH(QByteArray, before);
    show(pact::test::textFile(m_ledger->folder(), u"long.txt"_s, before + letter.repeated(40'000)));
    const QString text = find<QPlainTextEdit>("previewText")->toPlainText();
    if (letter.size() == 1) {
        QCOMPARE(text.size(), 40'000);
        return;
    }
    QVERIFY(m_preview->caption().contains(u"64 KB"_s));
    QVERIFY(text.size() > 20'000 && text.size() <= 32'769);
    QCOMPARE(text.count(u'地') + text.count(u'项') + before.size(), text.size());
}

void TestEvidencePreview::aPdfIsTurnedPageByPage()
{
    show(pact::test::pdfFile(m_ledger->folder(), u"a.pdf"_s, {Qt::red, Qt::blue, Qt::green}));
    QCOMPARE(m_preview->page(), 1);
    QCOMPARE(m_preview->caption(), u"Page 1 of 3"_s);
    QVERIFY(picture()->isVisible());
    QCOMPARE(picture()->picture().height(), longestSide);
    const auto middle = [this] { return QColor(picture()->picture().pixel(picture()->picture().width() / 2, 1200)); };
    QCOMPARE(middle(), QColor(Qt::red));
    auto* next = find<QToolButton>("nextPage");
    auto* previous = find<QToolButton>("previousPage");
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->page(), 2, 20'000);
    QCOMPARE(middle(), QColor(Qt::blue));
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->page(), 3, 20'000);
    QVERIFY(!next->isEnabled());
    QTest::mouseClick(previous, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->page(), 2, 20'000);
}

void TestEvidencePreview::aPdfIsTurnedByKeys()
{
    show(pact::test::pdfFile(m_ledger->folder(), u"a.pdf"_s, {Qt::red, Qt::blue}));
    m_preview->setFocus();
    QVERIFY(picture()->hasFocus());
    // To the end of the page, then over it.
    for (int i = 0; i < 5 && m_preview->isLoaded(); ++i)
        QTest::keyClick(picture(), Qt::Key_PageDown);
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->page(), 2, 20'000);
    QTest::keyClick(picture(), Qt::Key_Plus);
    QVERIFY(picture()->zoom() > 1);
    QTest::keyClick(picture(), Qt::Key_PageUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->page(), 1, 20'000);
    QVERIFY(picture()->zoom() > 1);
    QTest::keyClick(picture(), Qt::Key_0);
    QCOMPARE(picture()->zoom(), 1.0);
}

void TestEvidencePreview::aPdfMayNameAChineseFontAndNotCarryIt()
{
    // 履约 in STSong-Light, as older office programs write it.
    const QByteArray pdf = "%PDF-1.4\n"
                           "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                           "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                           "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>> endobj\n"
                           "4 0 obj <</Length 45>> stream\nBT /F1 96 Tf 72 600 Td <5C657EA6> Tj ET        \nendstream endobj\n"
                           "5 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>> endobj\n"
                           "6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>> endobj\n"
                           "7 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>> endobj\n"
                           "trailer <</Size 8/Root 1 0 R>>\n%%EOF";
    show(pact::test::textFile(m_ledger->folder(), u"a.pdf"_s, pdf));
    QCOMPARE(m_preview->page(), 1);
    const QImage page = picture()->picture().scaled(170, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY2(dark > 100, qPrintable(QString::number(dark)));
}

void TestEvidencePreview::whatCannotBeShownSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("a type that is not shown") << u"报告.docx"_s << QByteArray("PK\x03\x04") << u"DOCX"_s;
    QTest::newRow("a drawing that could name other files") << u"a.svg"_s << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QString();
    QTest::newRow("a picture that is none") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n rest") << u"damaged"_s;
    QTest::newRow("a PDF that is none") << u"a.pdf"_s << QByteArray("%PDF-1.4\nrubbish") << u"damaged"_s;
    QTest::newRow("a text with bytes of no encoding") << u"a.txt"_s << QByteArray("abc\n\xff\xff\xff\xff\n") << u"damaged"_s;
    QTest::newRow("no ending") << u"blob"_s << QByteArray("\x01\x02\x03\x00", 4) << u"4 byte"_s;
}

void TestEvidencePreview::whatCannotBeShownSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    show(pact::test::textFile(m_ledger->folder(), name, bytes));
    auto* other = find<EmptyState>("previewOther");
    if (name.endsWith(u".svg"_s)) {
        QVERIFY(picture()->picture().isNull());
        return;
    }
    QVERIFY(other->isVisible());
    QVERIFY2(other->accessibleName().contains(says), qUtf8Printable(other->accessibleName()));
    QSignalSpy save(m_preview.get(), &EvidencePreview::saveRequested);
    m_preview->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(save.count(), 1);
}

void TestEvidencePreview::withoutTheToolAPdfSaysSo()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toUtf8());
    show(pact::test::pdfFile(m_ledger->folder(), u"a.pdf"_s, {Qt::red}));
    qputenv("PATH", path);
    QVERIFY(find<EmptyState>("previewOther")->isVisible());
    QVERIFY(find<EmptyState>("previewOther")->accessibleName().contains(u"poppler-utils"_s));
}

void TestEvidencePreview::theNewestChoiceIsShown()
{
    const Attachment pdf = attached(pact::test::pdfFile(m_ledger->folder(), u"a.pdf"_s, {Qt::red}));
    const Attachment text = attached(pact::test::textFile(m_ledger->folder(), u"b.txt"_s, "zwei"));
    m_preview->setAttachment(pdf);
    m_preview->setAttachment(text);
    QTRY_VERIFY(m_preview->isLoaded());
    QVERIFY(find<QPlainTextEdit>("previewText")->isVisible());
    QCOMPARE(m_preview->page(), 0);
    m_preview->setAttachment(std::nullopt);
    QVERIFY(!find<QPlainTextEdit>("previewText")->isVisible());
}

void TestEvidencePreview::noFileIsLeftBehind()
{
    const QTemporaryDir place;
    qputenv("TMPDIR", place.path().toUtf8());
    const auto left = [] { return QDir::temp().entryList({u"pactledger-*.pdf"_s}, QDir::Files).size(); };
    show(pact::test::pdfFile(m_ledger->folder(), u"a.pdf"_s, {Qt::red}));
    QCOMPARE(left(), 1);
    m_preview->setAttachment(std::nullopt);
    QCOMPARE(left(), 0);
    show(pact::test::pdfFile(m_ledger->folder(), u"c.pdf"_s, {Qt::blue}));
    m_preview.reset();
    QCOMPARE(left(), 0);
    qunsetenv("TMPDIR");
}

QTEST_MAIN(TestEvidencePreview)
#include "tst_evidencepreview.moc"
