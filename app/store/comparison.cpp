// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/comparison.h"

#include "store/historyrows.h"
#include "store/serveraddress.h"

#include <QFileInfo>

namespace pact::store {

namespace {

Result<std::unique_ptr<Ledger>> openToRead(const Ledger& like, const QString& place, const Moment& moment)
{
    Ledger::Options options = like.options();
    options.access = Database::Access::ReadOnly;
    options.moment = moment;
    return Ledger::open(place, options);
}

}

Comparison::Comparison(Ledger& ledger, Side from, Side to)
    : m_ledger(ledger)
    , m_from(std::move(from))
    , m_to(std::move(to))
{
}

Result<Comparison> Comparison::open(Ledger& ledger, const QString& from, const std::optional<QString>& to)
{
    auto earlier = sideNamed(ledger, from);
    if (!earlier)
        return fail(earlier);
    auto later = to ? sideNamed(ledger, *to) : asItIs(ledger);
    if (!later)
        return fail(later);
    return Comparison(ledger, std::move(*earlier), std::move(*later));
}

Result<Comparison::Side> Comparison::asItIs(Ledger& ledger)
{
    const auto head = chainHead(ledger.database());
    return head ? Result<Side>(Side{head->sequence, nullptr}) : fail(head);
}

Result<Comparison::Side> Comparison::sideNamed(Ledger& ledger, const QString& name)
{
    if (isAddress(name) || QFileInfo(name).isFile()) {
        if (const auto usable = checkLocation(name); !usable)
            return fail(usable);
        auto contents = openToRead(ledger, name, {});
        return contents ? Result<Side>(Side{0, std::move(*contents)}) : fail(contents);
    }
    const auto moment = momentNamed(ledger.database(), name, ledger.today());
    return moment ? Result<Side>(Side{moment->recorded.value_or(0), nullptr}) : fail(moment);
}

Result<> Comparison::openContents(Side& side)
{
    if (side.contents)
        return {};
    auto contents = openToRead(m_ledger, m_ledger.path(), {.recorded = side.place, .knownOn = {}, .day = {}});
    if (!contents)
        return fail(contents);
    side.contents = std::move(*contents);
    return {};
}

Result<> Comparison::each(std::optional<Op> only, const TakeDifference& take)
{
    const Catalogue& catalogue = m_ledger.catalogue();
    if (!m_from.contents && !m_to.contents)
        return compareRecorded(m_ledger.database(), catalogue, m_from.place, m_to.place, only, take);
    for (Side* side : {&m_from, &m_to}) {
        if (auto opened = openContents(*side); !opened)
            return opened;
    }
    return compareLedgers(m_from.contents->database(), m_to.contents->database(), catalogue, only, take);
}

}
