// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/samples.h"

#include "exchange/csvreader.h"
#include "store/importplan.h"
#include "verbs/agreementtext.h"
#include "verbs/ledgermaker.h"
#include "verbs/rowsource.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

const QString kunmingChaoyang = u"kunming-chaoyang"_s;

struct SampleFile
{
    QString kind;
    QString name;
};

/// In the order in which a fresh ledger can take them in.
const std::vector<SampleFile>& sampleFiles()
{
    static const std::vector<SampleFile> files{
        {u"parties"_s, u"parties.csv"_s},         {u"domains"_s, u"domains.csv"_s},         {u"units"_s, u"units.csv"_s},
        {u"people"_s, u"people.csv"_s},           {u"agreements"_s, u"agreements.csv"_s},   {u"clauses"_s, u"agreement.txt"_s},
        {u"commitments"_s, u"commitments.csv"_s}, {u"commitments"_s, u"proposals.csv"_s},   {u"reports"_s, u"progress.csv"_s},
        {u"extensions"_s, u"extensions.csv"_s},   {u"closures"_s, u"closures.csv"_s},       {u"pairings"_s, u"pairings.csv"_s},
        {u"visits"_s, u"visits.csv"_s},           {u"secondments"_s, u"secondments.csv"_s}, {u"investments"_s, u"investments.csv"_s},
        {u"trainings"_s, u"trainings.csv"_s},     {u"promotions"_s, u"promotions.csv"_s},   {u"funds"_s, u"funds.csv"_s},
        {u"meetings"_s, u"meetings.csv"_s},       {u"bulletins"_s, u"bulletins.csv"_s},
    };
    return files;
}

Result<> take(store::Ledger& ledger, const QString& kindName, TableSource& table, const QString& name)
{
    const Kind* kind = ledger.catalogue().find(kindName);
    if (!kind)
        return {};
    store::ImportOptions options;
    options.kind = kind;
    options.name = name;
    options.origin = Origin::Sample;
    QString firstReason;
    options.onRow = [&](const store::PlannedRow& row) {
        for (const store::CellDiff& cell : row.cells) {
            if (cell.error && firstReason.isEmpty())
                firstReason = u"%1:%2 %3"_s.arg(name).arg(row.number).arg(cell.column);
        }
        return true;
    };
    const auto done = store::importTable(ledger, table, options);
    if (!done)
        return fail(done);
    if (done->refused) {
        return fail(Error::Code::Rejected,
                    {QString::number(done->count(store::Outcome::Rejected)), QString::number(done->count(store::Outcome::Conflict))}, firstReason);
    }
    return {};
}

Result<> takeFile(store::Ledger& ledger, const SampleFile& sample, const QString& folder)
{
    QFile file(folder + sample.name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileMissing, {file.fileName()});
    if (sample.kind == u"clauses") {
        RowSource table(clauseColumns(), clauseRows(u"KC2015"_s, QString::fromUtf8(file.readAll())));
        return take(ledger, sample.kind, table, sample.name);
    }
    exchange::CsvReader table(file, {.name = sample.name, .encoding = u"utf-8"_s, .separator = ','});
    return take(ledger, sample.kind, table, sample.name);
}

Result<> fill(store::Ledger& ledger)
{
    const QString folder = u":/samples/"_s + kunmingChaoyang + u'/';
    for (const SampleFile& file : sampleFiles()) {
        if (const auto done = takeFile(ledger, file, folder); !done)
            return fail(done);
    }
    RowSource settings({u"key"_s, u"value"_s}, {{u"as_of"_s, u"2018-10-10"_s}, {u"sample"_s, u"yes"_s}, {u"mechanisms"_s, u"招商引资日常工作机制例会=P6M;联席会议=P1Y"_s}});
    if (const auto done = take(ledger, u"settings"_s, settings, kunmingChaoyang); !done)
        return done;
    // Last: what is counted is counted as on the sample's day.
    return takeFile(ledger, {u"rollups"_s, u"rollups.csv"_s}, folder);
}

}

QStringList sampleNames()
{
    return {kunmingChaoyang};
}

Result<std::unique_ptr<store::Ledger>> makeSampleLedger(const QString& path, const QString& name, const store::Ledger::Options& options)
{
    if (!sampleNames().contains(name))
        return domain::fail(Error::Code::UnknownSample, {name, sampleNames().join(u", "_s)});
    return makeLedger(path, options, fill);
}

}
