// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/reminders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

using Kind = RegisterReminder::Kind;

void addSecondments(const RegisterFigures& figures, const RegisterLimits& limits, std::vector<RegisterReminder>& reminders)
{
    for (const Posting* posting : figures.secondments->returningBy(figures.day.addDays(limits.secondmentDays))) {
        reminders.push_back({Kind::SecondmentEnds, u"secondments"_s, posting->id, posting->code, posting->name, posting->until(), figures.day.daysTo(posting->until()), posting->hostUnit});
    }
}

void addStages(const RegisterFigures& figures, std::vector<RegisterReminder>& reminders)
{
    for (const SlowInvestment& slow : figures.investments->slow)
        reminders.push_back({Kind::StageSlow, u"investments"_s, slow.id, slow.code, slow.name, slow.since, -slow.days, stageLabel(slow.stage)});
}

void addSessions(const RegisterFigures& figures, std::vector<RegisterReminder>& reminders)
{
    for (const MechanismFigures& mechanism : figures.meetings->mechanisms) {
        // What was missed long ago and met again since is history.
        for (const Period& period : mechanism.missed) {
            if (!mechanism.last.isValid() || period.last() > mechanism.last)
                reminders.push_back({Kind::SessionMissed, u"meetings"_s, std::nullopt, {}, mechanism.name, period.last(), figures.day.daysTo(period.last()), period.label()});
        }
        if (mechanism.next.isValid() && mechanism.next < figures.day && mechanism.next > mechanism.last)
            reminders.push_back({Kind::SessionOverdue, u"meetings"_s, std::nullopt, {}, mechanism.name, mechanism.next, figures.day.daysTo(mechanism.next), {}});
    }
    for (const LooseDecision& loose : figures.meetings->loose)
        reminders.push_back({Kind::DecisionLoose, u"meetings"_s, loose.id, loose.code, loose.mechanism, loose.on, figures.day.daysTo(loose.on), {loose.decisions.simplified(), {}}});
}

}

QString reminderKey(RegisterReminder::Kind kind)
{
    static const std::array<QString, 5> keys{u"secondment-ends"_s, u"stage-slow"_s, u"session-missed"_s, u"session-overdue"_s, u"decision-loose"_s};
    return keys.at(static_cast<size_t>(kind));
}

QString RegisterReminder::text(Language language) const
{
    const QString day = on.toString(Qt::ISODate);
    const QString what = detail.in(language);
    switch (kind) {
    case Kind::SecondmentEnds:
        if (days < 0)
            return Text{u"%1 %2 已期满 %3 天，仍记为在岗（%4）"_s, u"%1 %2: the term ended %3 days ago, still noted as in post (%4)"_s}.in(language).arg(code, subject, QString::number(-days), what);
        return Text{u"%1 %2 %3 天后期满（%4）"_s, u"%1 %2: the term ends in %3 days (%4)"_s}.in(language).arg(code, subject, QString::number(days), what);
    case Kind::StageSlow:
        return Text{u"%1 %2 停在“%3”%4 天"_s, u"%1 %2 has stood at “%3” for %4 days"_s}.in(language).arg(code, subject, what, QString::number(-days));
    case Kind::SessionMissed:
        return Text{u"%1 %2没有开会"_s, u"%1: no session held in %2"_s}.in(language).arg(subject, what);
    case Kind::SessionOverdue:
        return Text{u"%1 定于 %2 开会，尚无记录"_s, u"%1: a session was announced for %2, none is on record"_s}.in(language).arg(subject, day);
    case Kind::DecisionLoose:
        break;
    }
    return Text{u"%1 %2（%3）的议定事项没有对应事项"_s, u"%1 %2 (%3): no commitment carries out its decisions"_s}.in(language).arg(code, subject, day);
}

std::vector<RegisterReminder> remindersOf(const RegisterFigures& figures, const RegisterLimits& limits)
{
    std::vector<RegisterReminder> reminders;
    if (figures.secondments)
        addSecondments(figures, limits, reminders);
    if (figures.investments)
        addStages(figures, reminders);
    if (figures.meetings)
        addSessions(figures, reminders);
    return reminders;
}

const QStringList& remindingRegisters()
{
    static const QStringList keys{u"secondments"_s, u"investments"_s, u"meetings"_s};
    return keys;
}

}
