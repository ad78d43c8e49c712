// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/acts.h"
#include "support/sampleledger.h"
#include <QFile>

namespace pact::tests {

/// The founding sample with its registers, and the periods of its mechanisms.
inline std::unique_ptr<TestLedger> sampleWithRegisters()
{
    auto ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
    for (const char* kind : {"pairings", "visits", "secondments", "investments", "trainings", "promotions", "funds", "meetings", "bulletins"}) {
        QFile file(QStringLiteral(":/samples/kunming-chaoyang/%1.csv").arg(QLatin1StringView(kind)));
        if (!file.open(QIODevice::ReadOnly) || !ledger->importText(QLatin1StringView(kind), QString::fromUtf8(file.readAll())))
            qFatal("%s cannot be imported", kind);
    }
    if (!store::changeSetting(**ledger, QStringLiteral("mechanisms"), QStringLiteral("招商引资日常工作机制例会=P6M;联席会议=P1Y")))
        qFatal("the mechanisms cannot be set");
    return ledger;
}

}
