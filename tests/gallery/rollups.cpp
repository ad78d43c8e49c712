// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/rollups.h"
#include "store/rollupacts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pact::gallery {

void countBulletins(tests::TestLedger& ledger)
{
    QFile file(u":/samples/kunming-chaoyang/bulletins.csv"_s);
    if (!file.open(QIODevice::ReadOnly) || !ledger.importText(u"bulletins"_s, QString::fromUtf8(file.readAll())))
        qFatal("the sample is not as expected");
    const domain::RecordId commitment = ledger.id(u"commitments"_s, u"KC-0205"_s);
    std::ignore = store::countBy(*ledger, commitment, u"bulletins"_s, u"kind:briefing"_s);
    std::ignore = store::correctCount(*ledger, commitment, {u"2"_s, u"2018-Q2"_s, u"两期简报只发电子版，没有登记"_s});
    std::ignore = store::correctCount(*ledger, commitment, {u"-1"_s, u"2016-Q4"_s, u"与县区合刊，重复登记"_s});
}

}
