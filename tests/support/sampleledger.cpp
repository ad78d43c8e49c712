// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleledger.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/errortext.h"
#include "exchange/formatof.h"
#include "store/acts.h"
#include "store/importplan.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;
using namespace pact::store;

namespace pact::tests {

namespace {

QString describe(const Error& error)
{
    return QString::number(static_cast<int>(error.code)) + u' ' + error.args.join(u" | "_s) + u' ' + error.detail;
}

Result<ImportResult> importDevice(Ledger& ledger, const QString& kind, QIODevice& device, const QString& name, Origin origin)
{
    device.open(QIODevice::ReadOnly);
    const auto reader = exchange::makeReader(exchange::Format::Csv, device, {.name = name, .encoding = u"auto"_s, .separator = {}});
    ImportOptions options;
    options.kind = &ledger.catalogue().kind(kind);
    options.name = name;
    options.origin = origin;
    options.onRow = [&](const PlannedRow& row) {
        for (const CellDiff& cell : row.cells) {
            if (cell.error)
                qWarning().noquote() << kind << row.number << cell.column << cell.then << describe(*cell.error);
        }
        return true;
    };
    return importTable(ledger, *reader, options);
}

Ledger::Options testOptions()
{
    Ledger::Options options;
    options.clock = std::make_shared<SystemClock>(QDate(2018, 10, 10));
    options.author = u"tester"_s;
    return options;
}

void fill(Ledger& ledger)
{
    for (const auto& [kind, name] : {std::pair(u"parties"_s, u"parties"_s), std::pair(u"units"_s, u"units"_s), std::pair(u"people"_s, u"people"_s),
                                     std::pair(u"agreements"_s, u"agreements"_s), std::pair(u"commitments"_s, u"commitments"_s), std::pair(u"commitments"_s, u"proposals"_s),
                                     std::pair(u"reports"_s, u"progress"_s), std::pair(u"extensions"_s, u"extensions"_s), std::pair(u"closures"_s, u"closures"_s)}) {
        QFile file(u":/samples/kunming-chaoyang/"_s + name + u".csv"_s);
        auto done = importDevice(ledger, kind, file, name, Origin::Sample);
        if (!done || done->refused)
            qFatal("%s: %s", qUtf8Printable(name), done ? "rows refused" : qUtf8Printable(describe(done.error())));
    }
}

/// Made once for the process; each test has its own copy.
const TestPlace& madePlace(TestLedger::Content content)
{
    const auto make = [](bool sample) {
        auto place = std::make_unique<TestPlace>();
        const auto made = Ledger::create(place->ledger(), testOptions());
        if (!made)
            qFatal("%s", qUtf8Printable(describe(made.error())));
        if (sample)
            fill(**made);
        return place;
    };
    if (content == TestLedger::Content::Empty) {
        static const auto empty = make(false);
        return *empty;
    }
    static const auto sample = make(true);
    return *sample;
}

}

TestLedger::TestLedger(Content content)
    : m_place(std::make_unique<TestPlace>(madePlace(content), u"test.pact"_s))
{
    auto opened = Ledger::open(m_place->ledger(), testOptions());
    if (!opened)
        qFatal("%s", qUtf8Printable(describe(opened.error())));
    m_ledger = std::move(*opened);
}

std::unique_ptr<Ledger> TestLedger::openedBy(const QString& author) const
{
    Ledger::Options options = testOptions();
    options.author = author;
    auto opened = Ledger::open(m_place->ledgerFor(author), options);
    if (!opened)
        qFatal("%s", qUtf8Printable(describe(opened.error())));
    return std::move(*opened);
}

RecordReader TestLedger::reader()
{
    return RecordReader(m_ledger->database(), m_ledger->catalogue(), m_ledger->settings().lights);
}

const Kind& TestLedger::kind(const QString& key) const
{
    return m_ledger->catalogue().kind(key);
}

RecordId TestLedger::id(const QString& kindKey, const QString& code)
{
    auto row = reader().byCode(kind(kindKey), code, m_ledger->today());
    if (!row)
        qFatal("%s", qUtf8Printable(describe(row.error())));
    return row->record.id();
}

QString TestLedger::value(const QString& kindKey, const QString& code, const QString& field)
{
    auto row = reader().byCode(kind(kindKey), code, m_ledger->today());
    if (!row)
        qFatal("%s", qUtf8Printable(describe(row.error())));
    const int index = row->record.kind().indexOf(field);
    return fileText(row->record.kind().field(index), row->record.value(index));
}

Result<qint64> TestLedger::importText(const QString& kindKey, const QString& csv)
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    auto done = importDevice(*m_ledger, kindKey, buffer, u"text.csv"_s, Origin::Import);
    if (!done)
        return fail(done);
    if (done->refused)
        return fail(Error::Code::Rejected, {QString::number(done->count(Outcome::Rejected)), QString::number(done->count(Outcome::Conflict))});
    return done->count(Outcome::New) + done->count(Outcome::Changed);
}

QString TestLedger::dump()
{
    QString text;
    RecordReader all = reader();
    for (const auto& kind : m_ledger->catalogue().kinds()) {
        auto done = all.each({.kind = kind.get(), .filter = {}, .sort = {}, .day = m_ledger->today()}, [&](const ReadRow& row) -> Result<bool> {
            text += kind->key();
            for (int i = 0; i < kind->fieldCount(); ++i)
                text += u'|' + fileText(kind->field(i), row.record.value(i));
            text += u'\n';
            return true;
        });
        if (!done)
            qFatal("%s", qUtf8Printable(describe(done.error())));
    }
    return text;
}

}
