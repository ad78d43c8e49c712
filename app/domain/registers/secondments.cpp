// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/secondments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr size_t mostEnded = 200;

Text nameOf(const Value& unit)
{
    const Ref* ref = unit.as<Ref>();
    return ref ? ref->name : Text();
}

bool isOver(const Posting& posting)
{
    return posting.state == PostState::Ended || posting.state == PostState::EndedEarly;
}

/// An open end is later than any.
QDate orLast(QDate day)
{
    return day.isValid() ? day : QDate(9999, 12, 31);
}

bool comesBefore(const Posting& a, const Posting& b)
{
    const auto part = [](const Posting& posting) { return isOver(posting) ? 2 : posting.state == PostState::Planned ? 1 : 0; };
    if (part(a) != part(b))
        return part(a) < part(b);
    if (isOver(a))
        return std::tuple(b.until(), a.code) < std::tuple(a.until(), b.code);
    if (a.state == PostState::Planned)
        return std::tuple(a.start, a.code) < std::tuple(b.start, b.code);
    return std::tuple(orLast(a.until()), a.code) < std::tuple(orLast(b.until()), b.code);
}

}

QString postStateKey(PostState state)
{
    static const std::array<QString, 4> keys{u"in-post"_s, u"planned"_s, u"ended"_s, u"ended-early"_s};
    return keys.at(static_cast<size_t>(state));
}

QDate inPostUntil(const Record& secondment)
{
    const QDate extended = secondment.value(u"extended_to"_s).date();
    return extended.isValid() ? extended : secondment.value(u"end"_s).date();
}

PostState postState(const Record& secondment, QDate day)
{
    const QString status = secondment.value(u"status"_s).text();
    const QDate start = secondment.value(u"start"_s).date();
    const bool early = status == u"ended-early";
    // Whoever left before his time has not stayed for the extension.
    const QDate until = early ? secondment.value(u"end"_s).date() : inPostUntil(secondment);
    if (start.isValid() && start > day)
        return PostState::Planned;
    const bool over = until.isValid() && until < day;
    if (status == u"planned")
        return PostState::Planned;
    if (status == u"in-post")
        return PostState::InPost;
    if (!over && until.isValid())
        return PostState::InPost;
    return early ? PostState::EndedEarly : PostState::Ended;
}

std::vector<const Posting*> SecondmentFigures::returningBy(QDate last) const
{
    std::vector<const Posting*> found;
    for (const Posting& posting : postings) {
        if (posting.state == PostState::InPost && posting.until().isValid() && posting.until() <= last)
            found.push_back(&posting);
    }
    return found;
}

void SecondmentFigures::add(const Record& secondment, const RegisterContext& context)
{
    returnDays = context.limits.returnDays;
    const PostState state = postState(secondment, context.day);
    ++total;
    ++states[static_cast<size_t>(state)];
    const Side side = context.sideOf(secondment.value(u"sending_unit"_s));
    sentByUs += side == Side::Ours ? 1 : 0;
    sentByThem += side == Side::Theirs ? 1 : 0;
    postings.push_back({.id = secondment.id(),
                        .code = secondment.label(),
                        .name = secondment.name(),
                        .sendingUnit = nameOf(secondment.value(u"sending_unit"_s)),
                        .hostUnit = nameOf(secondment.value(u"host_unit"_s)),
                        .post = secondment.value(u"post"_s).text(),
                        .side = side,
                        .state = state,
                        .start = secondment.value(u"start"_s).date(),
                        .end = secondment.value(u"end"_s).date(),
                        .extendedTo = secondment.value(u"extended_to"_s).date()});
    // What has ended long ago is told in numbers only.
    if (postings.size() >= m_pruneAt) {
        finish();
        m_pruneAt = std::max(8 * mostEnded, 2 * postings.size());
    }
}

void SecondmentFigures::finish()
{
    std::ranges::sort(postings, comesBefore);
    const auto over = std::ranges::find_if(postings, isOver);
    const auto kept = std::min(static_cast<size_t>(postings.end() - over), mostEnded);
    postings.erase(over + static_cast<qsizetype>(kept), postings.end());
}

}
