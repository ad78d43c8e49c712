// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mechanismsetting.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

const std::array<std::pair<QString, PeriodLength>, 4>& lengths()
{
    static const std::array<std::pair<QString, PeriodLength>, 4> all{
        {{u"P1M"_s, PeriodLength::Month}, {u"P3M"_s, PeriodLength::Quarter}, {u"P6M"_s, PeriodLength::Half}, {u"P1Y"_s, PeriodLength::Year}}};
    return all;
}

}

Result<std::vector<MechanismRule>> mechanismsFrom(const QString& text)
{
    static const QRegularExpression separator(u"[;；]"_s);
    std::vector<MechanismRule> rules;
    for (const QString& entry : text.split(separator, Qt::SkipEmptyParts)) {
        const QString name = entry.section(u'=', 0, -2).trimmed();
        const QString period = entry.section(u'=', -1).trimmed().toUpper();
        const auto length = std::ranges::find(lengths(), period, &std::pair<QString, PeriodLength>::first);
        if (name.isEmpty() || length == lengths().end())
            return fail(Error::Code::NotARecurrence, {Text{u"机制会议周期"_s, u"periods of the mechanisms"_s}.now(), entry.trimmed()});
        rules.push_back({name, length->second});
    }
    return rules;
}

QString mechanismsText(const std::vector<MechanismRule>& rules)
{
    QStringList entries;
    for (const MechanismRule& rule : rules) {
        const auto length = std::ranges::find(lengths(), rule.every, &std::pair<QString, PeriodLength>::second);
        entries << u"%1=%2"_s.arg(rule.name, length->first);
    }
    return entries.join(u';');
}

}
