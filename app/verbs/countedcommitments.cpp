// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/countedcommitments.h"

#include "store/figureitems.h"
#include "verbs/selection.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

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
    const auto agreement = session.reader->byCode(catalogue.kind(u"agreements"_s), arguments.value(u"agreement"_s), session.day);
    if (!agreement)
        return fail(agreement);
    Filter own{.op = Filter::Op::Equals, .field = commitments.indexOf(u"agreement"_s), .values = {agreement->record.label()}};
    return Filter::both(std::move(own), std::move(*filter));
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
