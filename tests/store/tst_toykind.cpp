// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "domain/catalogue/standardkinds.h"
#include "exchange/formatof.h"
#include "store/acts.h"
#include "store/checker.h"
#include "store/importplan.h"
#include "store/recordreader.h"
#include "support/testplace.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;
using namespace pact::tests;
using pact::exchange::Format;

namespace {

/// A kind that the program does not know: trees planted together, in no code but this catalogue entry and migration.
Kind treesKind()
{
    return Kind::make({.key = u"trees"_s,
                       .table = u"tree"_s,
                       .label = {u"友谊树"_s, u"Trees"_s},
                       .one = {u"友谊树"_s, u"tree"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"species"_s,
                       .nameFieldEn = {},
                       .fields = {{.key = u"code"_s, .label = {u"编号"_s, u"Code"_s}, .required = true, .searched = true},
                                  {.key = u"species"_s, .label = {u"树种"_s, u"Species"_s}, .required = true, .searched = true},
                                  {.key = u"planted_on"_s, .label = {u"栽植日期"_s, u"Planted on"_s}, .type = FieldType::Date},
                                  {.key = u"height"_s, .label = {u"树高"_s, u"Height"_s}, .type = FieldType::Number, .unit = {u"米"_s, u"m"_s}, .low = Decimal()},
                                  {.key = u"state"_s,
                                   .label = {u"长势"_s, u"State"_s},
                                   .type = FieldType::Choice,
                                   .choices = {{u"good"_s, {u"良好"_s, u"good"_s}}, {u"poor"_s, {u"较差"_s, u"poor"_s}}}},
                                  {.key = u"domain"_s, .label = {u"领域"_s, u"Domain"_s}, .type = FieldType::Reference, .target = u"domains"_s},
                                  {.key = u"carers"_s, .label = {u"养护领域"_s, u"Carers"_s}, .type = FieldType::References, .target = u"domains"_s},
                                  {.key = u"tags"_s, .label = {u"标签"_s, u"Tags"_s}, .type = FieldType::TextList, .searched = true}}});
}

constexpr auto migration = R"(CREATE TABLE "tree" (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _nk TEXT NOT NULL UNIQUE,
"code" TEXT, "species" TEXT, "planted_on" TEXT, "height" INTEGER, "state" TEXT, "domain" TEXT REFERENCES "domain" (id) DEFERRABLE INITIALLY DEFERRED,
"tags" TEXT, _search TEXT NOT NULL, updated TEXT NOT NULL, _digest BLOB NOT NULL) STRICT)";

}

class TestToyKind : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKindNeedsACatalogueEntryAndAMigrationOnly();
    void itsTableComesBackAsUnchanged();
    void badCellsOfItAreRefusedByName();

private:
    qint64 count(const QString& filter);
    QByteArray exported();
    Result<ImportResult> imported(QByteArray csv);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestPlace> m_place;
    Catalogue m_catalogue;
    std::unique_ptr<Ledger> m_ledger;
    const Kind* m_trees = nullptr;
};

void TestToyKind::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<TestPlace>();
    writeMigration(m_folder->filePath(u"extra"_s), u"0100/010_tree.sql"_s, QString::fromUtf8(migration));
    writeWordIndex(m_folder->filePath(u"extra"_s), u"0100/020_tree_words.sql"_s, u"tree"_s);
    m_catalogue = {};
    for (Kind& kind : standardKinds())
        m_catalogue.add(std::move(kind));
    m_catalogue.add(treesKind());
    m_trees = m_catalogue.find(u"trees"_s);
    Ledger::Options options;
    options.catalogue = &m_catalogue;
    options.author = u"tester"_s;
    options.migrations = m_folder->filePath(u"extra"_s);
    auto made = Ledger::create(m_place->ledger(), options);
    QVERIFY(made.has_value());
    m_ledger = std::move(*made);
}

qint64 TestToyKind::count(const QString& text)
{
    const auto filter = parseFilter(text, *m_trees, m_catalogue, QDate(2018, 10, 10));
    RecordReader reader(m_ledger->database(), m_catalogue, {});
    return filter ? reader.count({.kind = m_trees, .filter = *filter, .sort = {}, .day = QDate(2018, 10, 10)}).value_or(-2) : -1;
}

QByteArray TestToyKind::exported()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto writer = pact::exchange::makeWriter(Format::Csv, buffer, m_trees->key());
    std::vector<TableSink::Column> columns;
    for (const Field& field : m_trees->fields())
        columns.push_back({field.key, field.type == FieldType::Number ? TableSink::Cell::Number : TableSink::Cell::Text});
    (void)writer->header(columns);
    RecordReader reader(m_ledger->database(), m_catalogue, {});
    (void)reader.each({.kind = m_trees, .filter = {}, .sort = {}, .day = QDate(2018, 10, 10)}, [&](const ReadRow& row) -> Result<bool> {
        std::vector<QString> cells;
        cells.reserve(static_cast<size_t>(m_trees->fieldCount()));
        for (int i = 0; i < m_trees->fieldCount(); ++i)
            cells.push_back(fileText(m_trees->field(i), row.record.value(i)));
        (void)writer->row(cells);
        return true;
    });
    (void)writer->finish();
    return bytes;
}

Result<ImportResult> TestToyKind::imported(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = pact::exchange::makeReader(Format::Csv, buffer, {.name = u"trees.csv"_s, .encoding = u"auto"_s, .separator = {}});
    ImportOptions options;
    options.kind = m_trees;
    options.name = u"trees.csv"_s;
    return importTable(*m_ledger, *reader, options);
}

void TestToyKind::aKindNeedsACatalogueEntryAndAMigrationOnly()
{
    const auto added = addRecord(*m_ledger, *m_trees, {{u"code"_s, u"T-1"_s}, {u"species"_s, u"滇朴"_s}, {u"planted_on"_s, u"2016-03-12"_s}, {u"height"_s, u"3.25"_s}, {u"state"_s, u"良好"_s}, {u"domain"_s, u"LY"_s}, {u"carers"_s, u"LY;旅游合作;JZ"_s}, {u"tags"_s, u"翠湖;纪念"_s}});
    QVERIFY(added.has_value());
    const QByteArray start = exported();
    QVERIFY(start.contains("T-1,滇朴,2016-03-12,3.25,good,LY,\"LY;JZ\",\"翠湖;纪念\""));
    RecordReader reader(m_ledger->database(), m_catalogue, {});
    const auto row = reader.byCode(*m_trees, u"T-1"_s, QDate(2018, 10, 10));
    QVERIFY(row.has_value());

    const auto edited = editRecord(*m_ledger, *m_trees, row->record.id(), {{u"height"_s, u"4"_s}, {u"carers"_s, u"ZS"_s}});
    QVERIFY(edited && *edited);
    QCOMPARE(count(u"height>=4"_s), 1);
    QCOMPARE(count(u"carers:ZS"_s), 1);
    QCOMPARE(count(u"carers:LY"_s), 0);
    QCOMPARE(count(u"长势:良好 滇朴"_s), 1);
    QCOMPARE(count(u"tags:纪念 planted_on:2016"_s), 1);
    QCOMPARE(count(u"-has:domain"_s), 0);

    QVERIFY(m_ledger->undo());
    QCOMPARE(exported(), start);
    QVERIFY(removeRecords(*m_ledger, *m_trees, {row->record.id()}, u"枯死"_s));
    QCOMPARE(count({}), 0);
    QVERIFY(m_ledger->undo());
    QCOMPARE(exported(), start);
    QVERIFY(m_ledger->undo());
    QCOMPARE(count({}), 0);
    const auto problems = checkLedger(m_ledger->database(), m_catalogue);
    QVERIFY(problems && problems->empty());
}

void TestToyKind::itsTableComesBackAsUnchanged()
{
    const auto first = imported("code,species,height,state,domain,tags\r\nT-2,山茶,1.5,good,LY,\r\nT-10,雪松,12,poor,,对植\r\n");
    QVERIFY(first.has_value());
    QCOMPARE(first->count(Outcome::New), 2);
    const QByteArray all = exported();
    QVERIFY(all.indexOf("T-2,") < all.indexOf("T-10,"));
    const auto again = imported(all);
    QVERIFY(again.has_value());
    QCOMPARE(again->count(Outcome::Unchanged), 2);
    QVERIFY(!again->change);
    const auto changed = imported(QByteArray(all).replace("雪松", "云杉"));
    QVERIFY(changed.has_value());
    QCOMPARE(changed->count(Outcome::Changed), 1);
    QVERIFY(m_ledger->undo());
    QCOMPARE(exported(), all);
}

void TestToyKind::badCellsOfItAreRefusedByName()
{
    const auto bad = imported("code,species,height,state\r\nT-3,柳,高,good\r\nT-4,杨,2,茂盛\r\n");
    QVERIFY(bad.has_value());
    QVERIFY(bad->refused);
    QCOMPARE(bad->count(Outcome::Rejected), 2);
    QCOMPARE(count({}), 0);
    const auto unknown = imported("code,colour\r\nT-3,红\r\n");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::UnknownColumn);
}

QTEST_GUILESS_MAIN(TestToyKind)
#include "tst_toykind.moc"
