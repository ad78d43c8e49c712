// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/countedrecords.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Text;

QString countedRecords(const domain::Kind& kind, qint64 count)
{
    const QString en = count == 1 ? kind.one().en : kind.label().en.toLower();
    const QString measure = kind.key() == u"commitments" ? u"项"_s : u"条"_s;
    return Text{u"%1 %2%3"_s.arg(count).arg(measure, kind.label().zh), u"%1 %2"_s.arg(count).arg(en)}.now();
}

QString noneYet(const domain::Kind& kind)
{
    return Text{u"还没有"_s + kind.label().zh, u"No %1 yet"_s.arg(kind.label().en.toLower())}.now();
}

QString newRecord(const domain::Kind& kind)
{
    return Text{u"新建"_s + kind.one().zh, u"New "_s + kind.one().en}.now();
}

}
