// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registers/registerwords.h"

#include "domain/filter/filtertext.h"

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

QString stateName(PostState state)
{
    static const std::array<Text, 4> names{{{u"在岗"_s, u"In post"_s}, {u"拟派"_s, u"Planned"_s}, {u"期满"_s, u"Ended"_s}, {u"提前结束"_s, u"Ended early"_s}}};
    return names.at(static_cast<size_t>(state)).now();
}

QString finding(const RegisterFigures& figures)
{
    const SecondmentFigures& own = *figures.secondments;
    QStringList parts{own.count(PostState::InPost) == 0 ? Text{u"无人在岗"_s, u"Nobody is in post"_s}.now()
                                                         : Text{u"在岗 %1 人"_s, u"%1 in post"_s}.now().arg(own.count(PostState::InPost))};
    QDate next;
    int returning = 0;
    QDate coming;
    int arriving = 0;
    for (const Posting& posting : own.postings) {
        if (posting.state == PostState::InPost && posting.until() >= figures.day) {
            returning = posting.until() == next ? returning + 1 : next.isValid() ? returning : 1;
            next = next.isValid() ? next : posting.until();
        } else if (posting.state == PostState::Planned && posting.start > figures.day) {
            arriving = posting.start == coming ? arriving + 1 : coming.isValid() ? arriving : 1;
            coming = coming.isValid() ? coming : posting.start;
        }
    }
    if (next.isValid())
        parts << Text{u"最先期满的 %1 人到 %2"_s, u"the first to return, on %2: %1"_s}.now().arg(returning).arg(dayText(next));
    if (coming.isValid())
        parts << Text{u"%1 人 %2 到岗"_s, u"to come on %2: %1"_s}.now().arg(arriving).arg(dayText(coming));
    return parts.join(Text{u"；"_s, u"; "_s}.now());
}

QString untilText(const Posting& posting)
{
    if (posting.state == PostState::EndedEarly)
        return Text{u"至 %1，提前结束"_s, u"to %1, ended early"_s}.now().arg(dayText(posting.until()));
    if (posting.extendedTo.isValid())
        return Text{u"延期至 %1"_s, u"extended to %1"_s}.now().arg(dayText(posting.extendedTo));
    return Text{u"至 %1"_s, u"to %1"_s}.now().arg(dayText(posting.end));
}

/// Where, and until when.
QString returnNote(const Posting& posting)
{
    const QString host = posting.hostUnit.now();
    const QString until = untilText(posting);
    return host.isEmpty() ? until : host + Text{u"，"_s, u", "_s}.now() + until;
}

ChartMark dayMark(QDate day, const QString& filter)
{
    if (!day.isValid())
        return {};
    return {Decimal::fromInteger(day.toJulianDay()), day.toString(Qt::ISODate), filter};
}

Chart spans(const RegisterFigures& figures)
{
    const SecondmentFigures& own = *figures.secondments;
    Chart chart = registerChart(ChartKind::Secondments, figures, {u"谁在哪里，到什么时候？"_s, u"Who is in post where, until when?"_s},
                                Text{u"在岗 %1，拟派 %2，期满 %3，提前结束 %4；我方派出 %5，对方派出 %6"_s, u"In post %1, planned %2, ended %3, ended early %4; sent by us %5, by them %6"_s}
                                    .now()
                                    .arg(own.count(PostState::InPost))
                                    .arg(own.count(PostState::Planned))
                                    .arg(own.count(PostState::Ended))
                                    .arg(own.count(PostState::EndedEarly))
                                    .arg(own.sentByUs)
                                    .arg(own.sentByThem));
    ChartSeries from{.role = SeriesRole::From, .key = u"start"_s, .name = Text{u"起始"_s, u"Start"_s}.now(), .marks = {}, .dates = true};
    ChartSeries until{.role = SeriesRole::Until, .key = u"end"_s, .name = Text{u"结束"_s, u"End"_s}.now(), .marks = {}, .dates = true};
    ChartSeries extended{.role = SeriesRole::Extended, .key = u"extended_to"_s, .name = Text{u"延长至"_s, u"Extended to"_s}.now(), .marks = {}, .dates = true};
    for (const Posting& posting : own.postings) {
        const QString filter = filterOneOf(u"code"_s, {posting.code});
        chart.categories.push_back({.key = posting.code,
                                    .label = posting.name,
                                    .group = stateName(posting.state),
                                    .note = returnNote(posting),
                                    .filter = filter,
                                    .side = posting.side,
                                    .hollow = posting.state == PostState::Planned});
        from.marks.push_back(dayMark(posting.start, filter));
        until.marks.push_back(dayMark(posting.end, filter));
        extended.marks.push_back(dayMark(posting.extendedTo, filter));
    }
    chart.series = {std::move(from), std::move(until), std::move(extended)};
    return chart;
}

RegisterTable returning(const RegisterFigures& figures)
{
    const SecondmentFigures& own = *figures.secondments;
    RegisterTable made{Text{u"%1 天内返回"_s, u"Returning within %1 days"_s}.now().arg(own.returnDays), {}};
    made.table.columns = {{.key = u"code"_s, .title = Text{u"编号"_s, u"Code"_s}.now()},
                          {.key = u"name"_s, .title = Text{u"姓名"_s, u"Name"_s}.now()},
                          {.key = u"sending_unit"_s, .title = Text{u"派出单位"_s, u"Sending unit"_s}.now(), .weight = 1},
                          {.key = u"host_unit"_s, .title = Text{u"接收单位"_s, u"Host unit"_s}.now(), .weight = 1},
                          {.key = u"post"_s, .title = Text{u"挂任职务"_s, u"Post"_s}.now()},
                          {.key = u"until"_s, .title = Text{u"期满"_s, u"Until"_s}.now()}};
    for (const Posting* posting : own.returningBy(figures.day.addDays(own.returnDays)))
        made.table.rows.push_back({{{posting->code}, {posting->name}, {posting->sendingUnit.now()}, {posting->hostUnit.now()}, {posting->post}, {dayText(posting->until())}}});
    return made;
}

}

void reportSecondments(const RegisterFigures& figures, RegisterReport& report)
{
    const SecondmentFigures& own = *figures.secondments;
    report.headline = finding(figures);
    const auto soon = own.returningBy(figures.day.addDays(own.returnDays));
    if (soon.empty())
        report.sentences << Text{u"%1 天内无人返回。"_s, u"Nobody returns within %1 days."_s}.now().arg(own.returnDays);
    else
        report.tables.push_back(returning(figures));
    report.charts.push_back(spans(figures));
    const Tabulation& years = *figures.table(u"year"_s);
    report.charts.push_back(yearChart(ChartKind::SecondmentYears, figures, years, yearFinding(years, u"secondments"_s, {u"人"_s, u"seconded"_s})));
    report.tables.push_back(tableOf(years));
}

}
