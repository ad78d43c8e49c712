// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/summaryjob.h"

#include "domain/rules/silence.h"
#include "store/figureitems.h"
#include "store/historyreader.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

using domain::Result;

namespace {

Result<domain::Filter> filterOf(const SummaryRequest& request)
{
    if (request.agreement.isEmpty())
        return domain::Filter::all();
    const domain::Kind& commitments = request.catalogue->kind(u"commitments"_s);
    return domain::Filter{.op = domain::Filter::Op::Equals, .field = commitments.indexOf(u"agreement"_s), .values = {request.agreement}};
}

}

Result<report::SummaryDocument> readSummary(const SummaryRequest& request)
{
    auto database = store::Database::open(request.ledger, store::Database::Access::ReadOnly);
    if (!database)
        return domain::fail(database);
    const auto filter = filterOf(request);
    if (!filter)
        return domain::fail(filter);
    const auto head = store::HistoryReader(**database, *request.catalogue).head();
    if (!head)
        return domain::fail(head);
    const QDate day = report::summaryDay(request.round, request.today, request.settings.lights);
    report::SummaryBuilder builder({.day = day,
                                    .settings = request.settings.lights,
                                    .round = request.round,
                                    .sample = request.settings.sample,
                                    .classification = request.settings.classification,
                                    .chainHead = QString::fromLatin1(head->toHex())});
    const auto read = store::eachFigureItem(**database, *request.catalogue, *filter, request.today, [&](const domain::FigureItem& item) {
        domain::FigureItem known = item;
        if (day != request.today)
            known.facts = domain::asKnownOn(item.facts, day);
        builder.add(known);
        return true;
    });
    if (!read)
        return domain::fail(read);
    return builder.take();
}

std::vector<domain::Period> summaryRounds(QDate today, const domain::LightSettings& settings)
{
    constexpr int quarters = 8;
    const domain::Period latest = domain::latestClosedPeriod(domain::PeriodLength::Quarter, today, settings);
    std::vector<domain::Period> rounds;
    for (int back = 0; back < quarters; ++back)
        rounds.push_back(latest.advanced(-back));
    return rounds;
}

}
