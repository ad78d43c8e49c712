// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/countedcommitments.h"

#include "store/figureitems.h"
#include "verbs/selection.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// The commitments of the agreement that --agreement names.
Result<Filter> agreementFilter(const Arguments& arguments, Session& session)
{
    const Catalogue& catalogue = session.ledger->catalogue();
    const auto agreement = session.reader->byCode(catalogue.kind(u"agreements"_s), arguments.value(u"agreement"_s), session.day);
    if (!agreement)
        return fail(agreement);
    return Filter{.op = Filter::Op::Equals, .field = catalogue.kind(u"commitments"_s).indexOf(u"agreement"_s), .values = {agreement->record.label()}};
}

}

Result<Filter> countedFilter(const Arguments& arguments, Session& session)
{
    const Catalogue& catalogue = session.ledger->catalogue();
    const Kind& commitments = catalogue.kind(u"commitments"_s);
    const auto view = viewAsked(arguments, session);
    if (!view)
        return fail(view);
    auto filter = filterAsked(arguments, session, *view, commitments);
    if (!filter || !arguments.has(u"agreement"_s))
        return filter;
    auto own = agreementFilter(arguments, session);
    if (!own)
        return own;
    return Filter::both(std::move(*own), std::move(*filter));
}

Result<store::RegisterPart> countedPart(const Arguments& arguments, Session& session, const Kind& kind)
{
    const auto view = viewAsked(arguments, session);
    if (!view)
        return fail(view);
    auto filter = filterAsked(arguments, session, *view, kind);
    if (!filter)
        return fail(filter);
    store::RegisterPart part{.filter = std::move(*filter), .standing = session.ledger->standing()};
    if (!arguments.has(u"agreement"_s))
        return part;
    const auto own = agreementFilter(arguments, session);
    if (!own)
        return fail(own);
    part.commitments.emplace();
    const store::Query query{.kind = &session.ledger->catalogue().kind(u"commitments"_s), .filter = *own, .sort = {}, .day = session.day};
    const auto read = session.reader->each(query, [&part](const store::ReadRow& row) -> Result<bool> {
        part.commitments->insert(row.record.id());
        return true;
    });
    if (!read)
        return fail(read);
    return part;
}

Result<Figures> readFigures(Session& session, const Filter& filter)
{
    store::Ledger& ledger = *session.ledger;
    FiguresCollector collector(session.day, ledger.settings().lights);
    const auto read = store::eachFigureItem(ledger.database(), ledger.catalogue(), filter, session.day, [&collector](const FigureItem& item) {
        collector.add(item);
        return true;
    });
    if (!read)
        return fail(read);
    return collector.take();
}

}
