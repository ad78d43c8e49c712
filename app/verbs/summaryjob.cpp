// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/summaryjob.h"

#include "domain/registers/registerkinds.h"
#include "domain/rules/silence.h"
#include "store/figureitems.h"
#include "store/historyreader.h"
#include "store/registerreader.h"
#include "store/snapshots.h"

namespace pact::verbs {

using domain::Result;

Result<report::SummaryDocument> readSummary(store::Database& database, const domain::Catalogue& catalogue, const SummaryRequest& request)
{
    const auto head = store::HistoryReader(database, catalogue).head();
    if (!head)
        return domain::fail(head);
    auto wording = request.wording.isEmpty() && request.round ? store::wordingOf(database, *request.round) : Result<QString>(request.wording);
    if (!wording)
        return domain::fail(wording);
    const QDate day = request.round ? domain::summaryDay(*request.round, request.today, request.settings.lights) : request.today;
    report::SummaryBuilder builder({.day = day,
                                    .settings = request.settings.lights,
                                    .round = request.round,
                                    .sample = request.settings.sample,
                                    .classification = request.settings.classification,
                                    .wording = std::move(*wording),
                                    .chainHead = QString::fromLatin1(head->toHex())});
    // A part of the commitments has what was done for them in the registers.
    store::RegisterPart part{.standing = request.standing.isValid() ? request.standing : request.today};
    if (!request.filter.isTrue())
        part.commitments.emplace();
    const auto read = store::eachFigureItem(database, catalogue, request.filter, request.today, [&](const domain::FigureItem& item) {
        domain::FigureItem known = item;
        if (day != request.today)
            known.facts = domain::asKnownOn(item.facts, day);
        builder.add(known);
        if (part.commitments)
            part.commitments->insert(item.id);
        return true;
    });
    if (!read)
        return domain::fail(read);
    for (const domain::Kind* kind : domain::registerKinds(catalogue)) {
        const auto figures = store::readRegister(database, catalogue, *kind, day, request.settings, part);
        if (!figures)
            return domain::fail(figures);
        builder.addRegister(*figures);
    }
    return builder.take();
}

std::vector<domain::Period> summaryRounds(QDate today, const domain::LightSettings& settings)
{
    constexpr int quarters = 8;
    const domain::Period latest = domain::latestClosedPeriod(domain::PeriodLength::Quarter, today, settings);
    std::vector<domain::Period> rounds;
    rounds.reserve(quarters);
    for (int back = 0; back < quarters; ++back)
        rounds.push_back(latest.advanced(-back));
    return rounds;
}

}
