// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counttexts.h"

#include "domain/rules/rates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::models {

using namespace pact::domain;

QVariantList lightsList(const store::LightCounts& lights)
{
    QVariantList list;
    for (const qint64 count : lights)
        list << static_cast<int>(count);
    return list;
}

QString lightsSentence(const store::LightCounts& lights)
{
    QStringList words;
    for (const Light light : allLights) {
        if (const qint64 count = lights.at(static_cast<size_t>(light)); count > 0)
            words << u"%1 %2"_s.arg(lightLabel(light).now()).arg(count);
    }
    return words.join(language() == Language::English ? u", "_s : u"，"_s);
}

QString rateText(const store::GroupCounts& counts)
{
    const Ratio ratio{counts.done, counts.completable};
    if (ratio.whole == 0)
        return QCoreApplication::translate("CountTexts", "Completion %1").arg(ratio.text());
    return QCoreApplication::translate("CountTexts", "Completion %1 %").arg(ratio.text());
}

}
