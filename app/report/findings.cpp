// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/findings.h"
#include "report/groupfinding.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString noneYet()
{
    return Findings::tr("No commitments yet");
}

/// 上季度 / last quarter, inside "at the end of …".
QString lastPeriod(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month:
        return Text{u"上月"_s, u"last month"_s}.now();
    case PeriodLength::Quarter:
        return Text{u"上季度"_s, u"last quarter"_s}.now();
    case PeriodLength::Half:
        return Text{u"上一个半年"_s, u"the last half-year"_s}.now();
    case PeriodLength::Year:
        break;
    }
    return Text{u"上年"_s, u"last year"_s}.now();
}

/// 12 月 / December, with the year where it is another one than the day's.
QString monthName(const Period& month, QDate day)
{
    const QDate first = month.first();
    const bool otherYear = first.year() != day.year();
    if (language() == Language::English)
        return QLocale::c().toString(first, otherYear ? u"MMMM yyyy"_s : u"MMMM"_s);
    return first.toString(otherYear ? u"yyyy 年 M 月"_s : u"M 月"_s);
}

QString lightsFinding(const Figures& f)
{
    const qint64 red = f.lights[Light::Red];
    const qint64 before = f.lightsBefore[Light::Red];
    const QString period = lastPeriod(f.round.length());
    if (f.pledges == 0)
        return noneYet();
    if (f.lights[Light::Blue] == f.pledges)
        return Findings::tr("All %1 are done").arg(f.pledges);
    if (red == 0 && before == 0)
        return Findings::tr("No red light, as at the end of %1").arg(period);
    if (red == 0)
        return Findings::tr("No red light; at the end of %1 there were %2").arg(period).arg(before);
    if (red == before)
        return Findings::tr("%1 red, as many as at the end of %2").arg(red).arg(period);
    if (red > before)
        return Findings::tr("%1 red, %2 more than at the end of %3").arg(red).arg(red - before).arg(period);
    return Findings::tr("%1 red, %2 fewer than at the end of %3").arg(red).arg(before - red).arg(period);
}

QString shareFinding(const Figures& f)
{
    const qint64 red = f.lights[Light::Red];
    const qint64 yellow = f.lights[Light::Yellow];
    const QString share = Ratio{red + yellow, f.pledges}.text();
    if (f.pledges == 0)
        return noneYet();
    if (red == 0 && yellow == 0)
        return Findings::tr("Neither red nor yellow lights");
    if (yellow == 0)
        return Findings::tr("%1 red, %2 % of all").arg(red).arg(share);
    if (red == 0)
        return Findings::tr("%1 yellow, %2 % of all").arg(yellow).arg(share);
    return Findings::tr("%1 red and %2 yellow, together %3 % of all").arg(red).arg(yellow).arg(share);
}

QString planFinding(const Figures& f)
{
    std::optional<Decimal> most;
    std::vector<const DomainFigures*> worst;
    for (const DomainFigures& domain : f.domains) {
        const auto behind = domain.behind();
        if (!behind || (most && *behind < *most))
            continue;
        if (!most || *behind > *most)
            worst.clear();
        most = behind;
        worst.push_back(&domain);
    }
    if (f.pledges == 0)
        return noneYet();
    if (!most)
        return Findings::tr("No domain has a due date to compare with");
    if (most->scaled() <= 0)
        return Findings::tr("No domain is behind its time");
    const QString points = onePlace(*most);
    if (worst.size() == 1)
        return Findings::tr("%1 is furthest behind: %2 points behind the elapsed time").arg(worst.front()->shortName.now(), points);
    if (worst.size() == 2) {
        return Findings::tr("%1 and %2 are furthest behind, both %3 points behind the elapsed time")
            .arg(worst[0]->shortName.now(), worst[1]->shortName.now(), points);
    }
    return Findings::tr("%1 domains are furthest behind, each %2 points behind the elapsed time").arg(worst.size()).arg(points);
}

QString dueFinding(const Figures& f)
{
    qint64 most = 0;
    qint64 all = 0;
    std::vector<const MonthFigures*> fullest;
    for (const MonthFigures& month : f.months) {
        all += month.open;
        if (month.open > most) {
            most = month.open;
            fullest.clear();
        }
        if (month.open == most)
            fullest.push_back(&month);
    }
    if (most == 0)
        return Findings::tr("Nothing falls due within twelve months");
    const QString month = monthName(fullest.front()->month, f.day);
    if (fullest.size() == 1 && most > 1 && 2 * most > all)
        return Findings::tr("%1 fall due together in %2").arg(most).arg(month);
    if (fullest.size() == 1)
        return Findings::tr("%1 due in %2, the most in a month").arg(most).arg(month);
    if (fullest.size() == 2)
        return Findings::tr("%1 each due in %2 and %3, the most in a month").arg(most).arg(month, monthName(fullest[1]->month, f.day));
    return Findings::tr("Never more than %1 due in a month").arg(most);
}

QString balanceFinding(const Figures& f)
{
    const Owed theirs = f.owed(&DomainFigures::theirs);
    const Owed ours = f.owed(&DomainFigures::ours);
    const Owed joint = f.owed(&DomainFigures::joint);
    if (f.pledges == 0)
        return noneYet();
    if (theirs.open == 0 && ours.open == 0 && joint.open == 0)
        return Findings::tr("Neither side owes anything");
    if (theirs.open == 0 && ours.open == 0)
        return Findings::tr("Neither side owes anything alone; %1 are owed jointly").arg(joint.open);
    if (ours.open == 0 && theirs.overdue == 0)
        return Findings::tr("They still owe %1, none overdue").arg(theirs.open);
    if (ours.open == 0)
        return Findings::tr("They still owe %1, %2 of these overdue").arg(theirs.open).arg(theirs.overdue);
    if (theirs.open == 0 && ours.overdue == 0)
        return Findings::tr("We still owe %1, none overdue").arg(ours.open);
    if (theirs.open == 0)
        return Findings::tr("We still owe %1, %2 of these overdue").arg(ours.open).arg(ours.overdue);
    if (theirs.overdue == 0 && ours.overdue == 0)
        return Findings::tr("They still owe %1, we %2, none overdue").arg(theirs.open).arg(ours.open);
    return Findings::tr("They still owe %1, %2 overdue; we %3, %4 overdue").arg(theirs.open).arg(theirs.overdue).arg(ours.open).arg(ours.overdue);
}

QString silenceFinding(const Figures& f)
{
    const qint64 twice = f.silentTwice();
    const qint64 now = std::ranges::count_if(f.silent, [](const SilentUnit& unit) { return unit.running > 0; });
    if (twice > 0)
        return Findings::tr("%n units silent two rounds running", nullptr, static_cast<int>(twice));
    if (now > 0)
        return Findings::tr("%n units silent this round", nullptr, static_cast<int>(now));
    if (f.tally.mustReport == 0)
        return Findings::tr("No reports were due");
    return Findings::tr("Everyone has reported");
}

QString attentionFinding(const Figures& f)
{
    const qint64 trouble = f.lights.trouble();
    const qint64 submitted = f.submitted;
    if (trouble == 0 && submitted == 0)
        return Findings::tr("Nothing to supervise");
    if (trouble == 0)
        return Findings::tr("Nothing to supervise, %1 to verify").arg(submitted);
    if (submitted == 0)
        return Findings::tr("%1 to supervise").arg(trouble);
    return Findings::tr("%1 to supervise, %2 to verify").arg(trouble).arg(submitted);
}

}

QString finding(Topic topic, const Figures& figures)
{
    switch (topic) {
    case Topic::Lights:
        return lightsFinding(figures);
    case Topic::Status:
        return domainsFinding(figures);
    case Topic::Domains:
        return planFinding(figures);
    case Topic::Units:
        return unitsFinding(figures);
    case Topic::Due:
        return dueFinding(figures);
    case Topic::Balance:
        return balanceFinding(figures);
    case Topic::Silence:
        return silenceFinding(figures);
    case Topic::Attention:
        return attentionFinding(figures);
    case Topic::Share:
        break;
    }
    return shareFinding(figures);
}

QString question(Topic topic)
{
    switch (topic) {
    case Topic::Status:
        return Findings::tr("Which domain is behind?");
    case Topic::Domains:
        return Findings::tr("Does progress keep up with time?");
    case Topic::Units:
        return Findings::tr("Who has the red ones?");
    case Topic::Due:
        return Findings::tr("When is it due?");
    case Topic::Balance:
        return Findings::tr("Who owes whom?");
    case Topic::Silence:
        return Findings::tr("Who is silent?");
    case Topic::Attention:
        return Findings::tr("What is to be done?");
    case Topic::Lights:
    case Topic::Share:
        break;
    }
    return {};
}

std::vector<KeyFigure> keyFigures(const Figures& figures)
{
    const Tally& tally = figures.tally;
    const QString percent = u"%"_s;
    return {
        {Findings::tr("Commitments"), QString::number(figures.pledges), language() == Language::Chinese ? u"项"_s : QString(),
         Figures::pledgesFilter()},
        {Findings::tr("Completion rate"), tally.completion().text(), percent, u"status:done -item_type:standing nature:pledge"_s},
        {Findings::tr("On-time rate"), tally.onTimeRate().text(), percent, u"status:done -item_type:standing has:due nature:pledge"_s},
        {Findings::tr("Overdue rate"), tally.overdueRate().text(), percent, u"status:active days_left<0"_s},
        {Findings::tr("%1 report rate").arg(figures.round.shortLabel().now()), tally.reported().text(), percent,
         u"status:not-started,active,submitted has:report_every nature:pledge"_s},
    };
}

}
