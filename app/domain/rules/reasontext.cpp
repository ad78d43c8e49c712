// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/reasontext.h"
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

using Kind = LightReason::Kind;

QString joined(const QStringList& parts, const QString& by)
{
    QString text = parts.join(by);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// One place always: elapsed time and lag.
QString onePlace(Decimal number)
{
    const qint64 tenths = number.scaled() / (Decimal::unit / 10);
    return u"%1.%2"_s.arg(tenths / 10).arg(qAbs(tenths % 10));
}

QString counted(int number, const QString& one, const QString& many)
{
    return (number == 1 ? one : many).arg(number);
}

/// Chinese as it stands on a page: figures set apart from Han by a space.
QString pageDate(QDate day, QDate today, Language language)
{
    const bool withYear = day.year() != today.year();
    if (language == Language::English)
        return QLocale::c().toString(day, withYear ? u"d MMM yyyy"_s : u"d MMM"_s);
    return day.toString(withYear ? u"yyyy 年 M 月 d 日"_s : u"M 月 d 日"_s);
}

QString pagePeriod(const Period& period, Language language)
{
    QString label = period.label().in(language);
    if (language == Language::Chinese && period.length() == PeriodLength::Month)
        label = period.first().toString(u"yyyy 年 M 月"_s);
    else if (language == Language::Chinese)
        label.replace(u"年"_s, u" 年"_s);
    return label;
}

/// What became of the present turn of a recurring duty.
Text ofTurn(const std::optional<Period>& period, const Text& what)
{
    const auto turn = [&what](const QString& zh, const QString& en) { return Text{zh + what.zh, en + what.en}; };
    if (!period)
        return turn(u"本期一次"_s, u"this turn "_s);
    switch (period->length()) {
    case PeriodLength::Month:
        return turn(u"本月一次"_s, u"this month's turn "_s);
    case PeriodLength::Quarter:
        return turn(u"本季一次"_s, u"this quarter's turn "_s);
    case PeriodLength::Half:
        return turn(u"本半年一次"_s, u"this half-year's turn "_s);
    case PeriodLength::Year:
        break;
    }
    return turn(u"本年一次"_s, u"this year's turn "_s);
}

/// Reasons that read the same at every length.
Text common(const LightReason& reason)
{
    switch (reason.kind) {
    case Kind::Paused:
        return {u"已暂缓"_s, u"paused"_s};
    case Kind::Ended:
        return {u"已终止"_s, u"ended"_s};
    case Kind::StartPassed:
        if (!reason.date.isValid())
            return {u"未启动"_s, u"not started"_s};
        return {u"已到起始日，未启动"_s, u"start date reached, not started"_s};
    case Kind::Standing:
        if (!reason.reports)
            return {u"长期坚持"_s, u"standing"_s};
        return {u"长期坚持，按期报送"_s, u"standing, reported on time"_s};
    case Kind::NoDue:
        if (!reason.reports)
            return {u"未定时限"_s, u"no due date"_s};
        return {u"未定时限，按期报送"_s, u"no due date, reported on time"_s};
    case Kind::TurnDone:
        return ofTurn(reason.period, {u"已完成"_s, u"is fulfilled"_s});
    case Kind::TurnWrittenOff:
        return ofTurn(reason.period, {u"已销号"_s, u"is written off"_s});
    default:
        return {};
    }
}

/// "Standing, reported on time" is no reason where the item is silent or has yet to start.
bool isContradicted(const LightAnswer& answer, const LightReason& reason)
{
    if (reason.kind != Kind::Standing && reason.kind != Kind::NoDue)
        return false;
    for (const LightReason& other : answer.reasons) {
        if (other.kind == Kind::Silent || other.kind == Kind::StartPassed)
            return true;
    }
    return false;
}

QString fullText(const LightReason& reason, Language language)
{
    const auto pick = [&](const QString& zh, const QString& en) { return Text{zh, en}.in(language); };
    const bool zh = language == Language::Chinese;
    const QString iso = reason.date.toString(Qt::ISODate);
    switch (reason.kind) {
    case Kind::NotBegun:
        return reason.date.isValid() ? pick(u"未启动，%1起"_s, u"not started, from %1"_s).arg(iso) : pick(u"未启动"_s, u"not started"_s);
    case Kind::Done:
        return reason.date.isValid() ? pick(u"%1已办结"_s, u"closed out on %1"_s).arg(iso) : pick(u"已办结"_s, u"closed out"_s);
    case Kind::Submitted:
        return {};
    case Kind::Overdue:
        return zh ? u"逾期%1天"_s.arg(reason.count) : counted(reason.count, u"%1 day overdue"_s, u"%1 days overdue"_s);
    case Kind::DaysLeft:
        return zh ? u"剩余%1天"_s.arg(reason.count) : counted(reason.count, u"%1 day left"_s, u"%1 days left"_s);
    case Kind::Silent:
        return zh ? u"连续%1期未报"_s.arg(reason.count) : counted(reason.count, u"silent for %1 period"_s, u"silent for %1 periods"_s);
    case Kind::Watched:
        return pick(u"由红转绿观察期"_s, u"back from red and still under watch"_s);
    case Kind::Plan: {
        const QString progress = pick(u"进度%1%"_s, u"progress %1 %"_s).arg(reason.progress.toString());
        if (!reason.elapsed)
            return progress;
        const QString elapsed = pick(u"时间进度%1%"_s, u"elapsed %1 %"_s).arg(onePlace(*reason.elapsed));
        const QString behind = reason.isBehind ? pick(u"滞后%1个百分点"_s, u"%1 points behind"_s).arg(onePlace(reason.behind))
                                               : pick(u"不滞后"_s, u"not behind"_s);
        return QStringList{elapsed, progress, behind}.join(zh ? u"，"_s : u", "_s);
    }
    default:
        return common(reason).in(language);
    }
}

/// The plan in a headline, and alone in a table where `brief`.
QString planText(const LightReason& reason, bool overdue, bool brief, Language language)
{
    const auto pick = [&](const QString& zh, const QString& en) { return Text{zh, en}.in(language); };
    const QString behind = onePlace(reason.behind);
    if (brief) {
        const QString zh = overdue ? u"落后 %1 个百分点"_s : u"落后时间进度 %1 个百分点"_s;
        return reason.isBehind ? pick(zh, u"%1 points behind"_s).arg(behind) : QString();
    }
    const QString progress = reason.progress.toString();
    if (!reason.elapsed)
        return pick(u"进度 %1 %"_s, u"progress %1 %"_s).arg(progress);
    if (!reason.isBehind)
        return pick(u"进度 %1 %，不落后"_s, u"progress %1 %, not behind"_s).arg(progress);
    return pick(u"进度 %1 %，落后时间进度 %2 个百分点"_s, u"progress %1 %, %2 points behind"_s).arg(progress, behind);
}

QString silentText(const LightReason& reason, const LightAnswer& answer, bool alone, Language language)
{
    const bool zh = language == Language::Chinese;
    const QString count = zh ? u"连续 %1 期未报"_s.arg(reason.count)
                             : counted(reason.count, u"silent for %1 period"_s, u"silent for %1 periods"_s);
    if (!alone || reason.count != 1)
        return count;
    return (zh ? u"%1：%2，应于 %3前报"_s : u"%1: %2, due by %3"_s)
        .arg(count, pagePeriod(*reason.period, language), pageDate(reason.date, answer.day, language));
}

QString pageText(const LightReason& reason, const LightAnswer& answer, Language language)
{
    const auto pick = [&](const QString& zh, const QString& en) { return Text{zh, en}.in(language); };
    const bool zh = language == Language::Chinese;
    const QString date = pageDate(reason.date, answer.day, language);
    switch (reason.kind) {
    case Kind::NotBegun:
        return reason.date.isValid() ? pick(u"未启动，%1起"_s, u"not started, from %1"_s).arg(date) : pick(u"未启动"_s, u"not started"_s);
    case Kind::Done:
        return reason.date.isValid() ? pick(u"%1办结"_s, u"closed out on %1"_s).arg(date) : pick(u"已办结"_s, u"closed out"_s);
    case Kind::Submitted:
        return reason.date.isValid() ? pick(u"%1提请核验"_s, u"handed in for verification on %1"_s).arg(date)
                                     : pick(u"已提请核验"_s, u"handed in for verification"_s);
    case Kind::Overdue:
        return zh ? u"逾期 %1 天"_s.arg(reason.count) : counted(reason.count, u"%1 day overdue"_s, u"%1 days overdue"_s);
    case Kind::DaysLeft: {
        const QString left = zh ? u"剩余 %1 天"_s.arg(reason.count) : counted(reason.count, u"%1 day left"_s, u"%1 days left"_s);
        return reason.decides ? pick(u"%1，临期"_s, u"%1, due soon"_s).arg(left) : left;
    }
    case Kind::Watched:
        return pick(u"由红转绿，观察至 %1"_s, u"back from red, under watch until %1"_s).arg(date);
    default:
        return common(reason).in(language);
    }
}

/// Order on a page: what happened first, then how much.
int rank(const LightReason& reason)
{
    switch (reason.kind) {
    case Kind::Overdue:
        return 0;
    case Kind::Plan:
        return 1;
    case Kind::DaysLeft:
        return 2;
    default:
        return 3;
    }
}

QString page(const LightAnswer& answer, bool brief, Language language)
{
    std::vector<LightReason> shown;
    const bool trouble = answer.light == Light::Red || answer.light == Light::Yellow;
    bool overdue = false;
    for (const LightReason& reason : answer.reasons)
        overdue = overdue || reason.kind == Kind::Overdue;
    const auto wanted = [&](const LightReason& reason) {
        if (isContradicted(answer, reason))
            return false;
        if (reason.kind == Kind::Submitted)
            return true;
        if (trouble)
            return reason.decides || (overdue && reason.kind == Kind::Plan && (!brief || reason.isBehind));
        return !brief || reason.kind != Kind::Plan;
    };
    for (const LightReason& reason : answer.reasons) {
        if (wanted(reason))
            shown.push_back(reason);
    }
    const auto isSubmission = [](const LightReason& r) { return r.kind == Kind::Submitted; };
    if (brief && !trouble && std::ranges::any_of(shown, isSubmission))
        std::erase_if(shown, [&](const LightReason& r) { return !isSubmission(r); });
    else if (brief && trouble)
        std::erase_if(shown, isSubmission);
    std::ranges::stable_sort(shown, {}, [&](const LightReason& r) { return isSubmission(r) ? -1 : rank(r); });
    QStringList parts;
    for (const LightReason& reason : shown) {
        if (reason.kind == Kind::Plan)
            parts.append(planText(reason, overdue, brief, language));
        else if (reason.kind == Kind::Silent)
            parts.append(silentText(reason, answer, !brief && shown.size() == 1, language));
        else
            parts.append(pageText(reason, answer, language));
    }
    parts.removeAll(QString());
    return joined(parts, language == Language::Chinese ? u"；"_s : u"; "_s);
}

}

QString lightReason(const LightAnswer& answer, Language language)
{
    QStringList parts;
    for (const LightReason& reason : answer.reasons) {
        if (!isContradicted(answer, reason))
            parts.append(fullText(reason, language));
    }
    parts.removeAll(QString());
    return joined(parts, language == Language::Chinese ? u"，"_s : u", "_s);
}

QString lightHeadline(const LightAnswer& answer, Language language)
{
    return page(answer, false, language);
}

QString lightCause(const LightAnswer& answer, Language language)
{
    return page(answer, true, language);
}

}
