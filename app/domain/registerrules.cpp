// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registerrules.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/registers/investments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

/// A record with what was altered in it.
class Written
{
public:
    Written(const Record& record, const Writing& writing)
        : m_record(record)
        , m_writing(writing)
    {
    }

    bool has(const QString& key) const
    {
        return !m_record.value(key).isNull();
    }
    QString text(const QString& key) const
    {
        return m_record.value(key).text();
    }
    bool touches(const QStringList& keys) const
    {
        return !m_writing.before || std::ranges::any_of(keys, [this](const QString& key) { return m_record.value(key) != m_writing.before->value(key); });
    }

    /// A value that there can be only under another one.
    Result<> without(const QString& state, const QString& key) const
    {
        return has(key) ? refused(Error::Code::NotTogether, state, key) : Result<>();
    }
    Result<> with(const QString& state, const QString& key) const
    {
        const bool asked = !m_writing.couldGive || m_writing.couldGive(m_record.kind().indexOf(key));
        return has(key) || !asked ? Result<>() : fail(Error::Code::NeedsAlso, {label(state), shown(state), label(key)});
    }
    /// Two numbers of which the first is a part of the second.
    Result<> within(const QString& part, const QString& whole) const
    {
        const auto less = m_record.value(part).number();
        const auto more = m_record.value(whole).number();
        return touches({part, whole}) && less && more && *more < *less ? refused(Error::Code::MoreThan, part, whole) : Result<>();
    }

private:
    QString label(const QString& key) const
    {
        return m_record.kind().field(m_record.kind().indexOf(key)).label.now();
    }
    QString shown(const QString& key) const
    {
        return displayText(m_record, key);
    }
    Result<> refused(Error::Code code, const QString& one, const QString& other) const
    {
        return fail(code, {label(one), shown(one), label(other), shown(other)});
    }

    const Record& m_record;
    const Writing& m_writing;
};

Result<> stageRule(const Written& project)
{
    const QString stage = u"stage"_s;
    const QStringList ending{u"ended_on"_s, u"end_reason"_s};
    QStringList asked{stage};
    for (const InvestmentStage one : allStages)
        asked << stageField(one);
    if (!project.touches(asked + ending))
        return {};
    const bool ended = project.text(stage) == u"ended";
    for (const QString& key : ending) {
        if (auto kept = ended ? project.with(stage, key) : project.without(stage, key); !kept)
            return kept;
    }
    bool dated = false;
    QString own;
    for (const InvestmentStage one : allStages) {
        const QString date = stageField(one);
        dated = dated || project.has(date);
        if (stageKey(one) == project.text(stage)) {
            own = date;
        } else if (!own.isEmpty()) {
            if (auto kept = project.without(stage, date); !kept)
                return kept;
        }
    }
    return dated && !own.isEmpty() ? project.with(stage, own) : Result<>();
}

Result<> investmentRules(const Written& project)
{
    Result<> kept = stageRule(project);
    if (kept)
        kept = project.within(u"paid_funds"_s, u"agreed_funds"_s);
    if (kept)
        kept = project.within(u"paid_in_period"_s, u"paid_funds"_s);
    return kept;
}

Result<> secondmentRules(const Written& secondment)
{
    const QString status = secondment.text(u"status"_s);
    const bool over = status == u"ended" || status == u"ended-early";
    return over && secondment.touches({u"status"_s, u"end"_s}) ? secondment.with(u"status"_s, u"end"_s) : Result<>();
}

}

Result<> registerRules(const Record& record, const Writing& writing)
{
    const QString& kind = record.kind().key();
    const Written written(record, writing);
    if (kind == u"investments")
        return investmentRules(written);
    if (kind == u"funds")
        return written.within(u"spent"_s, u"disbursed"_s);
    if (kind == u"secondments")
        return secondmentRules(written);
    return {};
}

}
