// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "store/checker.h"
#include "store/historyreader.h"
#include "store/recordreader.h"
#include "verbs/verbrun.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::tests;

/// Bytes of a ledger flipped at random: nothing crashes or hangs, and what reads differently is reported.
class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        PACT_OF_FILES_ONLY();
    }
    void aFlippedByteIsFoundOrMeansNothing();
};

namespace {

constexpr int flips = 300;
constexpr qint64 longest = 60'000; // milliseconds for one ledger: far more than it takes on a busy machine

quint32 seedOf()
{
    bool ok = false;
    const uint given = qEnvironmentVariable("PACT_SEED").toUInt(&ok);
    return ok ? given : QRandomGenerator::system()->generate();
}

/// Everything that can be read of a ledger: every record of every kind and the whole history; or why it cannot be.
QByteArray readAll(const QString& path)
{
    auto ledger = store::Ledger::open(path, {.author = u"tester"_s, .access = store::Database::Access::ReadOnly});
    if (!ledger)
        return "not opened";
    QString text;
    store::RecordReader reader((*ledger)->database(), (*ledger)->catalogue(), (*ledger)->settings().lights);
    for (const auto& kind : (*ledger)->catalogue().kinds()) {
        const auto read = reader.each({.kind = kind.get(), .day = (*ledger)->today()}, [&](const store::ReadRow& row) -> domain::Result<bool> {
            for (int i = 0; i < kind->fieldCount(); ++i)
                text += domain::fileText(kind->field(i), row.record.value(i)) + u'|';
            text += u'\n';
            return true;
        });
        if (!read)
            return "not read";
    }
    store::HistoryReader history((*ledger)->database(), (*ledger)->catalogue());
    const auto sets = history.each({}, [&](const domain::ChangeInfo& info) -> domain::Result<bool> {
        text += info.id.toString() + info.at.toString(Qt::ISODateWithMs) + info.author + info.reason + info.subject + info.detail + QString::number(info.count) + info.kind
            + QString::number(info.stands) + u'\n';
        const auto read = history.changes(info.sequence, [&](const domain::Change& change) -> domain::Result<bool> {
            text += change.id.toString() + change.subject + QString::number(static_cast<int>(change.op)) + change.kind->key() + u'\n';
            return true;
        });
        return read ? domain::Result<bool>(true) : domain::fail(read);
    });
    return sets ? text.toUtf8() : QByteArray("not read");
}

}

void TestDamage::aFlippedByteIsFoundOrMeansNothing()
{
    const quint32 seed = seedOf();
    qInfo("PACT_SEED=%u repeats this run", seed);
    QRandomGenerator random(seed);
    VerbFolder folder;
    const QByteArray sound = folder.read(u"office.pact"_s);
    const QByteArray state = readAll(folder.ledger());
    QVERIFY(sound.size() > 100'000 && state.size() > 50'000);
    int differed = 0;
    for (int i = 0; i < flips; ++i) {
        QByteArray bytes = sound;
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const int bit = random.bounded(8);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        for (const QString& left : {u"office.pact-wal"_s, u"office.pact-shm"_s, u"office.pact-journal"_s})
            QFile::remove(folder.path(left));
        folder.write(u"office.pact"_s, bytes);
        const QByteArray where = "seed " + QByteArray::number(seed) + ", byte " + QByteArray::number(at) + ", bit " + QByteArray::number(bit);
        QElapsedTimer timer;
        timer.start();
        const bool same = readAll(folder.ledger()) == state;
        if (!same) {
            ++differed;
            QVERIFY2(folder.run({u"check"_s}).exit == 1, where.constData());
        }
        if (i % 25 == 0) {
            for (const QStringList& words : {QStringList{u"list"_s}, QStringList{u"show"_s, u"KC-0504"_s}, QStringList{u"export"_s, u"--format"_s, u"json"_s}, QStringList{u"check"_s}}) {
                const int exit = folder.run(words).exit;
                QVERIFY2(exit == 0 || exit == 1, where.constData());
            }
        }
        QVERIFY2(timer.elapsed() < longest, where.constData());
    }
    qInfo("%d of %d flips made a difference", differed, flips);
    QVERIFY(differed > 0);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
