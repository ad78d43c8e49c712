// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"
#include "domain/catalogue/standardkinds.h"
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::tests;

namespace {

Kind giftsKind()
{
    return Kind::make({.key = u"gifts"_s,
                       .table = u"gift"_s,
                       .label = {u"礼品"_s, u"Gifts"_s},
                       .one = {u"礼品"_s, u"gift"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"name"_s,
                       .nameFieldEn = {},
                       .fields = {{.key = u"code"_s, .label = {u"编号"_s, u"Code"_s}, .required = true},
                                  {.key = u"name"_s, .label = {u"名称"_s, u"Name"_s}, .aliases = {u"品名"_s}, .required = true, .searched = true},
                                  {.key = u"given_on"_s, .label = {u"日期"_s, u"Given on"_s}, .type = FieldType::Date},
                                  {.key = u"worth"_s, .label = {u"价值"_s, u"Worth"_s}, .type = FieldType::Number, .low = Decimal()},
                                  {.key = u"way"_s,
                                   .label = {u"方式"_s, u"Way"_s},
                                   .type = FieldType::Choice,
                                   .choices = {{u"given"_s, {u"赠出"_s, u"given"_s}}, {u"taken"_s, {u"收到"_s, u"taken"_s}}}},
                                  {.key = u"commitments"_s, .label = {u"事项"_s, u"Commitments"_s}, .type = FieldType::References, .target = u"commitments"_s, .loose = true}},
                       .namedOn = u"given_on"_s});
}

constexpr char giftTable[] = R"(CREATE TABLE "gift" (
  rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _nk TEXT NOT NULL UNIQUE,
  "code" TEXT, "name" TEXT, "given_on" TEXT, "worth" INTEGER, "way" TEXT,
  _search TEXT NOT NULL, updated TEXT NOT NULL, _digest BLOB NOT NULL) STRICT)";

}

/// A kind is a catalogue entry and a table, and nothing else: every verb serves it.
class TestAddedKind : public QObject
{
    Q_OBJECT

private slots:
    void everyVerbServesIt();
};

void TestAddedKind::everyVerbServesIt()
{
    Catalogue catalogue;
    for (Kind& kind : standardKinds())
        catalogue.add(std::move(kind));
    catalogue.add(giftsKind());
    VerbFolder folder;
    folder.catalogue = &catalogue;
    folder.migrations = folder.path(u"migrations"_s);
    writeMigration(folder.migrations, u"0100/010_gift.sql"_s, QString::fromUtf8(giftTable));
    writeWordIndex(folder.migrations, u"0100/020_gift_words.sql"_s, u"gift"_s);

    const QStringList gifts{u"--kind"_s, u"gifts"_s};
    const auto run = [&](const QStringList& words) { return folder.run(words + gifts); };
    const auto codes = [&](const QString& filter) {
        QStringList found;
        const QJsonArray records = run({u"list"_s, u"--json"_s, u"--filter"_s, filter}).json().value(u"records"_s).toArray();
        for (const QJsonValue& record : records)
            found << record[u"code"_s].toString();
        return found;
    };
    QCOMPARE(run({u"list"_s}).exit, 0);
    QCOMPARE(codes({}), QStringList());
    const QByteArray start = folder.state();
    const Answered added = run({u"add"_s, u"code=G-1"_s, u"品名=山茶花"_s, u"given_on=2018-05-01"_s, u"worth=120.5"_s, u"way=赠出"_s, u"commitments=KC-0101;KC-0201"_s});
    QVERIFY2(added.exit == 0, qUtf8Printable(added.err));
    QCOMPARE(run({u"add"_s, u"code=G-2"_s, u"name=景泰蓝"_s, u"way=taken"_s}).exit, 0);
    QCOMPARE(run({u"edit"_s, u"G-1"_s, u"worth=130"_s, u"--if"_s, u"worth=120.5"_s}).exit, 0);
    QCOMPARE(run({u"edit"_s, u"G-1"_s, u"worth=-1"_s}).exit, 1);
    QCOMPARE(codes(u"way:收到"_s), QStringList{u"G-2"_s});
    QCOMPARE(codes(u"worth>=100"_s), QStringList{u"G-1"_s});
    QCOMPARE(codes(u"given_on:2018-05"_s), QStringList{u"G-1"_s});
    QCOMPARE(codes(u"山茶"_s), QStringList{u"G-1"_s});
    QCOMPARE(codes(u"commitments:KC-0201"_s), QStringList{u"G-1"_s});
    QVERIFY(run({u"list"_s}).text().contains(u"山茶花"));
    QVERIFY(run({u"show"_s, u"G-1"_s}).text().contains(u"130"));

    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const QString file = folder.path(u"gifts."_s + format);
        QCOMPARE(run({u"export"_s, u"--output"_s, file}).exit, 0);
        QCOMPARE(run({u"import"_s, file, u"--json"_s}).json().value(u"unchanged"_s).toInteger(), 2);
    }
    CsvTable table = CsvTable::read(folder.read(u"gifts.csv"_s));
    table.cell(u"G-2"_s, u"worth"_s) = u"88"_s;
    const Answered imported = run({u"import"_s, folder.write(u"edited.csv"_s, table.bytes()), u"--json"_s});
    QCOMPARE(imported.json().value(u"changed"_s).toInteger(), 1);
    QVERIFY(folder.run({u"history"_s, u"--limit"_s, u"1"_s}).text().contains(u"礼品"));
    QCOMPARE(run({u"remove"_s, u"G-1"_s, u"--reason"_s, u"误记"_s}).exit, 0);
    QCOMPARE(codes({}), QStringList{u"G-2"_s});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QCOMPARE(folder.state(), start);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
    QVERIFY(run({u"fields"_s}).text().contains(u"given_on"));
}

QTEST_GUILESS_MAIN(TestAddedKind)
#include "tst_addedkind.moc"
