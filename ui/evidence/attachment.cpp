// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/attachment.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::ui {

Attachment attachmentOf(const domain::Record& record)
{
    const auto size = record.value(u"size"_s).number();
    return {.name = record.value(u"name"_s).text(),
            .sha256 = record.value(u"sha256"_s).text(),
            .mediaType = record.value(u"media_type"_s).text(),
            .size = size ? size->scaled() / domain::Decimal::unit : 0,
            .added = record.value(u"added"_s).date()};
}

QString sizeText(qint64 bytes)
{
    constexpr int step = 1024;
    const auto small = static_cast<int>(std::min<qint64>(bytes, step));
    if (small < step)
        return QCoreApplication::translate("pact::ui::Attachment", "%n byte(s)", nullptr, small);
    static const std::array<QString, 3> units{u"KB"_s, u"MB"_s, u"GB"_s};
    double amount = static_cast<double>(bytes) / step;
    size_t unit = 0;
    for (; amount >= step && unit + 1 < units.size(); ++unit)
        amount /= step;
    return QString::number(amount, 'f', 1) + u' ' + units.at(unit);
}

}
