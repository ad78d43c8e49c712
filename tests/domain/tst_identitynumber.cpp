// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identitynumber.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;

/// The numbers are made up: of a region that there is not.
class IdentityNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void headings_data();
    void headings();
};

void IdentityNumberTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* name, const QString& text, bool holds) { QTest::newRow(name) << text << holds; };
    row("by itself", u"999999199003070979"_s, true);
    row("inside a text", u"证号999999199003070979。"_s, true);
    row("with an X at its end", u"99999919900307008X"_s, true);
    row("with a small x", u"99999919900307008x"_s, true);
    row("with a wrong check", u"999999199003070970"_s, false);
    row("without its last figure", u"99999919900307097"_s, false);
    row("as a part of a longer number", u"9999991990030709791"_s, false);
    row("at the end of a longer number", u"9999999199003070979"_s, false);
    row("a day that no month has", u"999999199002300015"_s, false);
    row("eighteen figures of a document", u"123456789012345678"_s, false);
    row("a telephone number", u"0871-00000001"_s, false);
    row("nothing", QString(), false);
}

void IdentityNumberTest::texts()
{
    QFETCH(QString, text);
    QTEST(holdsIdentityNumber(text), "holds");
}

void IdentityNumberTest::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("names");
    const auto row = [](const QString& heading, bool names) { QTest::addRow("%s", qUtf8Printable(heading)) << heading << names; };
    row(u"身份证号"_s, true);
    row(u"身份证号码"_s, true);
    row(u"公民身份号码"_s, true);
    row(u"ID Number"_s, true);
    row(u"id_card_no"_s, true);
    row(u"身份"_s, false);
    row(u"编号"_s, false);
    row(u"id"_s, false);
    row(u"identity"_s, false);
}

void IdentityNumberTest::headings()
{
    QFETCH(QString, heading);
    QTEST(namesIdentityNumbers(heading), "names");
}

QTEST_GUILESS_MAIN(IdentityNumberTest)
#include "tst_identitynumber.moc"
