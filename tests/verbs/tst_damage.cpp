// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    void aFlippedByteIsFoundOrMeansNothing();
};

namespace {

constexpr int flips = 300;
constexpr qint64 longest = 10'000; // milliseconds for one verb: far more than any takes

quint32 seedOf()
{
    bool ok = false;
    const uint given = qEnvironmentVariable("PACT_SEED").toUInt(&ok);
    return ok ? given : QRandomGenerator::system()->generate();
}

}

void TestDamage::aFlippedByteIsFoundOrMeansNothing()
{
    const quint32 seed = seedOf();
    qInfo("PACT_SEED=%u repeats this run", seed);
    QRandomGenerator random(seed);
    VerbFolder folder;
    const QByteArray sound = folder.read(u"office.pact"_s);
    const auto read = [&] { return folder.state() + folder.run({u"history"_s, u"--json"_s}).out; };
    const QByteArray state = read();
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
        const bool same = read() == state;
        QVERIFY2(timer.elapsed() < longest, where.constData());
        if (i % 10 == 0) {
            for (const QStringList& words : {QStringList{u"list"_s}, QStringList{u"show"_s, u"KC-0504"_s}})
                QVERIFY2(folder.run(words).exit >= 0, where.constData());
        }
        if (same && i % 10 != 0)
            continue;
        timer.restart();
        const Answered check = folder.run({u"check"_s});
        QVERIFY2(timer.elapsed() < longest, where.constData());
        QVERIFY2(check.exit == 0 || check.exit == 1, where.constData());
        if (!same) {
            ++differed;
            QVERIFY2(check.exit == 1, where.constData());
        }
    }
    qInfo("%d of %d flips made a difference", differed, flips);
    QVERIFY(differed > 0);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
