// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/verdict.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

struct Row
{
    QString key;
    Text label;
    QString status;
};

const Row& row(Verdict verdict)
{
    static const std::array<Row, 6> rows{{
        {u"on-time"_s, {u"按期办结"_s, u"on time"_s}, u"done"_s},
        {u"late"_s, {u"逾期办结"_s, u"late"_s}, u"done"_s},
        {u"partial"_s, {u"部分履行"_s, u"partial"_s}, u"done"_s},
        {u"unfulfilled"_s, {u"未履行"_s, u"unfulfilled"_s}, u"ended"_s},
        {u"superseded"_s, {u"已被替代"_s, u"superseded"_s}, u"ended"_s},
        {u"waived"_s, {u"协商免除"_s, u"waived"_s}, u"ended"_s},
    }};
    return rows.at(static_cast<size_t>(verdict));
}

}

QString verdictKey(Verdict verdict)
{
    return row(verdict).key;
}

std::optional<Verdict> verdictFromKey(QStringView key)
{
    for (const Verdict verdict : allVerdicts) {
        if (row(verdict).key == key)
            return verdict;
    }
    return std::nullopt;
}

Text verdictLabel(Verdict verdict)
{
    return row(verdict).label;
}

QString statusAfter(Verdict verdict)
{
    return row(verdict).status;
}

Verdict suggestedVerdict(QDate closedOn, QDate due)
{
    return verdictFits(Verdict::OnTime, closedOn, due) ? Verdict::OnTime : Verdict::Late;
}

bool verdictFits(Verdict verdict, QDate closedOn, QDate due)
{
    const bool inTime = !due.isValid() || closedOn <= due;
    if (verdict == Verdict::OnTime)
        return inTime;
    return verdict != Verdict::Late || !inTime;
}

}
