// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/catalogue.h"

#include "domain/catalogue/standardkinds.h"

namespace pact::domain {

const Catalogue& Catalogue::standard()
{
    static const Catalogue catalogue = [] {
        Catalogue c;
        for (Kind& kind : standardKinds())
            c.add(std::move(kind));
        return c;
    }();
    return catalogue;
}

void Catalogue::add(Kind kind)
{
    Q_ASSERT(!find(kind.key()));
    m_kinds.push_back(std::make_unique<const Kind>(std::move(kind)));
}

const Kind* Catalogue::find(const QString& name) const
{
    for (const auto& kind : m_kinds) {
        if (kind->key() == name || kind->table() == name)
            return kind.get();
    }
    for (const auto& kind : m_kinds) {
        const Text& label = kind->label();
        if (label.zh == name || label.en.compare(name, Qt::CaseInsensitive) == 0 || kind->aliases().contains(name))
            return kind.get();
    }
    return nullptr;
}

const Kind& Catalogue::kind(const QString& key) const
{
    const Kind* found = find(key);
    Q_ASSERT_X(found, "Catalogue::kind", qUtf8Printable(key));
    return *found;
}

std::vector<Catalogue::Link> Catalogue::linksTo(const Kind& target) const
{
    std::vector<Link> links;
    for (const auto& kind : m_kinds) {
        for (int i = 0; i < kind->fieldCount(); ++i) {
            if (kind->field(i).isReference() && kind->field(i).target == target.key())
                links.push_back({kind.get(), i});
        }
    }
    return links;
}

}
