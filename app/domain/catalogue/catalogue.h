// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"
#include <memory>

namespace pact::domain {

/// All kinds a ledger knows, in the order in which a fresh ledger can take them in (a kind comes after those it names).
/// Adding a kind here, and its table in a migration, gives it storing, history, filters, forms, import and export.
class Catalogue
{
public:
    /// The kinds of this version. Made at first use, lives for the process; safe from any thread.
    static const Catalogue& standard();

    /// `kind` must not be known yet.
    void add(Kind kind);

    const std::vector<std::unique_ptr<const Kind>>& kinds() const
    {
        return m_kinds;
    }
    /// By plural key, table name, label or alias; null when unknown.
    const Kind* find(const QString& name) const;
    /// By plural key; must exist.
    const Kind& kind(const QString& key) const;
    /// The kinds whose records belong to records of `owner`, or name them at all.
    struct Link
    {
        const Kind* kind;
        int field;
    };
    std::vector<Link> linksTo(const Kind& target) const;

private:
    std::vector<std::unique_ptr<const Kind>> m_kinds;
};

}
