// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerbench.h"

#include "domain/table.h"
#include "exchange/formatof.h"
#include "store/importplan.h"
#include "store/recordreader.h"
#include "support/testplace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace pact::bench {

using namespace domain;
using namespace store;

namespace {

const QDate day(2018, 10, 10);

/// Of a table of commitments what a search looks through, as SQL.
QStringList searchedColumns(const QStringList& header)
{
    QStringList columns;
    for (const Field& field : Catalogue::standard().kind(u"commitments"_s).fields()) {
        if (field.searched && !field.isReference() && header.contains(field.key))
            columns << u"\"%1\""_s.arg(field.key);
    }
    return columns;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}

Ledger::Options benchOptions()
{
    Ledger::Options made;
    made.clock = std::make_shared<SystemClock>(day);
    made.author = u"bench"_s;
    return made;
}

void importFile(Ledger& ledger, const QString& kind, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    const auto reader = exchange::makeReader(exchange::Format::Csv, file, {.name = path, .encoding = u"auto"_s, .separator = {}});
    ImportOptions import;
    import.kind = &ledger.catalogue().kind(kind);
    import.name = path;
    const auto done = importTable(ledger, *reader, import);
    if (!done || done->refused)
        qFatal("%s was not imported", qUtf8Printable(path));
}

void figure(const QString& what, double value, const QString& unit, double goal)
{
    std::printf("%-44s %10.1f %-4s goal %8.1f  %s\n", qUtf8Printable(what), value, qUtf8Printable(unit), goal, value <= goal ? "reached" : "SHORT");
    std::fflush(stdout);
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString makeTable(const QString& folder, const QString& kind, int rows)
{
    QFile sample(u":/samples/kunming-chaoyang/%1.csv"_s.arg(kind));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const auto reader = exchange::makeReader(exchange::Format::Csv, sample, {.name = kind, .encoding = u"auto"_s, .separator = {}});
    const auto header = reader->header();
    std::vector<std::vector<QString>> models;
    TableSource::Row row;
    while (reader->next(row).value_or(false))
        models.push_back(row.cells);
    QFile table(u"%1/%2.csv"_s.arg(folder, kind));
    if (!table.open(QIODevice::WriteOnly))
        qFatal("cannot write the table");
    const auto writer = exchange::makeWriter(exchange::Format::Csv, table, {});
    std::vector<TableSink::Column> columns;
    for (const QString& name : *header)
        columns.push_back({name, TableSink::Cell::Text});
    (void)writer->header(columns);
    for (int i = 0; i < rows; ++i) {
        std::vector<QString> cells = models[static_cast<size_t>(i) % models.size()];
        cells[0] = u"N-%1"_s.arg(i + 1);
        cells[1] += u' ' + QString::number(i + 1);
        (void)writer->row(cells);
    }
    (void)writer->finish();
    return table.fileName();
}

QString benchImport(const QString& folder, const QString& table)
{
    QFile file(table);
    QString names;
    if (file.open(QIODevice::ReadOnly))
        names = QString::fromUtf8(file.readLine()).remove(QChar(0xfeff)).trimmed();
    const QStringList header = names.split(u',');
    const QString columns = u"\"%1\""_s.arg(header.join(u"\", \""_s));
    const QString searched = searchedColumns(header).join(u" || char(10) || "_s);
    std::vector<double> tool;
    std::vector<double> own;
    QString ledgerPath;
    for (int round = 0; round < 3; ++round) {
        const QString base = folder + u"/base%1.db"_s.arg(round);
        tool.push_back(milliseconds([&] {
            QProcess sqlite;
            sqlite.start(u"sqlite3"_s, {base, u"CREATE TABLE t (%1)"_s.arg(columns), u".mode csv"_s, u".import --skip 1 %1 t"_s.arg(table), u"CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram')"_s,
                                       u"INSERT INTO words SELECT "_s + searched + u" FROM t"_s});
            if (!sqlite.waitForFinished(600'000) || sqlite.exitCode() != 0)
                qFatal("sqlite3 failed: %s", sqlite.readAllStandardError().constData());
        }));
        ledgerPath = folder + u"/bench%1.pact"_s.arg(round);
        auto ledger = Ledger::create(ledgerPath, benchOptions());
        if (!ledger)
            qFatal("no ledger");
        for (const QString& kind : {u"parties"_s, u"units"_s, u"agreements"_s})
            importFile(**ledger, kind, u":/samples/kunming-chaoyang/%1.csv"_s.arg(kind));
        own.push_back(milliseconds([&] { importFile(**ledger, u"commitments"_s, table); }));
        if (round == 2) {
            figure(u"import, against 4 × .import + FTS5 trigram"_s, median(own), u"ms"_s, 4 * median(tool));
            figure(u"import again, all unchanged"_s, milliseconds([&] { importFile(**ledger, u"commitments"_s, table); }), u"ms"_s, 4 * median(tool));
            figure(u"undo of the import, against 2 × the import"_s, milliseconds([&] { (void)(*ledger)->undo(); }), u"ms"_s, 2 * median(own));
            (void)(*ledger)->redo();
        }
    }
    return ledgerPath;
}

void benchServer(const QString& table)
{
    if (!qEnvironmentVariableIsSet("PACTLEDGER_TEST_SERVER"))
        return;
    const tests::TestPlace place(u"bench"_s, tests::Engine::Server);
    auto ledger = Ledger::create(place.ledger(), benchOptions());
    if (!ledger)
        qFatal("no ledger on the server");
    for (const QString& kind : {u"parties"_s, u"units"_s, u"agreements"_s})
        importFile(**ledger, kind, u":/samples/kunming-chaoyang/%1.csv"_s.arg(kind));
    figure(u"import on a server"_s, milliseconds([&] { importFile(**ledger, u"commitments"_s, table); }), u"ms"_s, 20'000);
    figure(u"import again there, all unchanged"_s, milliseconds([&] { importFile(**ledger, u"commitments"_s, table); }), u"ms"_s, 20'000);
    figure(u"undo of the import there"_s, milliseconds([&] { (void)(*ledger)->undo(); }), u"ms"_s, 20'000);
}

void benchQueries(const QString& path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        qFatal("cannot open the ledger");
    const Catalogue& catalogue = Catalogue::standard();
    const Kind& kind = catalogue.kind(u"commitments"_s);
    RecordReader reader(**database, catalogue, {});
    for (const QString& text : {QString(), u"light:red,yellow"_s, u"旅游"_s, u"旅"_s, u"科学技术局"_s, u"n-777"_s, u"lead~投资"_s, u"has:problem"_s, u"due<today status:active"_s, u"市科学技术局 -has:report"_s}) {
        const auto filter = parseFilter(text, kind, catalogue, day);
        std::vector<double> times;
        times.reserve(5);
        for (int i = 0; i < 5; ++i)
            times.push_back(milliseconds([&] { (void)reader.rows({.kind = &kind, .filter = *filter, .sort = {}, .day = day}); }));
        figure(u"filter “%1”, ordered"_s.arg(text), median(times), u"ms"_s, 50);
    }
    const Query byTitle{.kind = &kind, .filter = Filter::all(), .sort = {{kind.indexOf(u"title"_s), false}}, .day = day};
    figure(u"sort by title"_s, milliseconds([&] { (void)reader.rows(byTitle); }), u"ms"_s, 300);
    const auto rows = reader.rows(byTitle);
    figure(u"a page of 128 records"_s, milliseconds([&] { (void)reader.records(kind, std::span(*rows).first(std::min<size_t>(128, rows->size())), day); }), u"ms"_s, 20);
}

}
