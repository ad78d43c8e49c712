// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// NotAPeriod.
Result<Period> periodFrom(const QString& text)
{
    if (const auto period = Period::parse(text))
        return *period;
    return fail(Error::Code::NotAPeriod, {Text{u"报告期"_s, u"period"_s}.now(), text});
}

class SnapshotVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"snapshot"_s,
                .words = u"NAME"_s,
                .help = QCoreApplication::translate("Verbs", "Give what the ledger holds now a name, by which --at and compare find it again."),
                .example = u"pactledger snapshot 三季度上报稿 --period 2018-Q3 --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {{.name = u"period"_s, .value = u"2018-Q3"_s, .help = QCoreApplication::translate("Verbs", "the reporting period that it is about")}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        std::optional<Period> period;
        if (arguments.has(u"period"_s)) {
            const auto asked = periodFrom(arguments.value(u"period"_s));
            if (!asked)
                return fail(asked);
            period = *asked;
        }
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto change = store::takeSnapshot(*session->ledger, arguments.word(0), period);
        if (!change)
            return fail(change);
        return answerChange(context, *change);
    }
};

class LockVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"lock"_s,
                .words = u"PERIOD"_s,
                .help = QCoreApplication::translate("Verbs", "Lock a reporting period that is over: what is reported for it later is a correction and needs a reason. To unlock it, take that back."),
                .example = u"pactledger lock 2018-Q3 --ledger office.pact"_s,
                .least = 1,
                .most = 1};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const auto period = periodFrom(arguments.word(0));
        if (!period)
            return fail(period);
        auto session = Session::open(context, store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto change = store::lockPeriod(*session->ledger, *period);
        if (!change)
            return fail(change);
        return answerChange(context, *change);
    }
};

}

std::unique_ptr<Verb> makeSnapshotVerb()
{
    return std::make_unique<SnapshotVerb>();
}

std::unique_ptr<Verb> makeLockVerb()
{
    return std::make_unique<LockVerb>();
}

}
