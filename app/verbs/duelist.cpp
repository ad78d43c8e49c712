// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/duelist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

Result<Filter> unitFilter(Session& session, const Kind& commitments, const QString& unit)
{
    if (unit.isEmpty())
        return Filter::all();
    Filter any{.op = Filter::Op::Any};
    std::optional<Error> why;
    for (const QString& key : {u"lead_unit"_s, u"partner_unit"_s}) {
        const int field = commitments.indexOf(key);
        auto ref = session.reader->resolve(commitments.field(field), unit, session.day);
        if (ref)
            ref = session.reader->unitOn(*ref, session.day);
        if (ref)
            any.parts.push_back({.op = Filter::Op::Equals, .field = field, .values = {ref->label}});
        else if (!why)
            why = ref.error();
    }
    if (any.parts.empty())
        return tl::make_unexpected(*why);
    return any;
}

bool isSilent(const LightAnswer& light)
{
    return std::ranges::any_of(light.reasons, [](const LightReason& reason) { return reason.kind == LightReason::Kind::Silent; });
}

}

QString duePartKey(DuePart part)
{
    static const std::array<QString, 3> keys{u"overdue"_s, u"due_soon"_s, u"unreported"_s};
    return keys.at(static_cast<size_t>(part));
}

std::optional<QDate> lastSoonDay(const QString& within, QDate day)
{
    static const QRegularExpression form(u"^(\\d{1,5})([dwm])$"_s);
    const auto found = form.match(within);
    if (!found.hasMatch())
        return std::nullopt;
    const int count = found.captured(1).toInt();
    const QString unit = found.captured(2);
    return unit == u"m" ? day.addMonths(count) : day.addDays(unit == u"w" ? 7 * qint64(count) : count);
}

Result<DueList> dueList(Session& session, QDate last, const QString& unit)
{
    const Kind& commitments = session.ledger->catalogue().kind(u"commitments"_s);
    auto filter = unitFilter(session, commitments, unit);
    if (!filter)
        return fail(filter);
    DueList list;
    const auto put = [&list](DuePart part, const store::ReadRow& row) { list.parts.at(static_cast<size_t>(part)).push_back(row); };
    const store::Query query{.kind = &commitments, .filter = std::move(*filter), .sort = {{commitments.indexOf(u"due"_s)}}, .day = session.day};
    const qint64 soon = session.day.daysTo(last);
    const auto done = session.reader->each(query, [&](const store::ReadRow& row) -> Result<bool> {
        if (!row.light || !row.light->light || *row.light->light == Light::Grey || *row.light->light == Light::Blue)
            return true;
        const auto left = row.light->daysLeft;
        if (left && *left < 0)
            put(DuePart::Overdue, row);
        else if (left && *left <= soon)
            put(DuePart::Soon, row);
        if (isSilent(*row.light))
            put(DuePart::Unreported, row);
        return true;
    });
    if (!done)
        return fail(done);
    return list;
}

}
