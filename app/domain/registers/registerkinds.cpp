// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/registerkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

int commitmentsField(const Kind& kind)
{
    const int field = kind.indexOf(u"commitments"_s);
    return field >= 0 && kind.field(field).loose && kind.field(field).target == u"commitments" ? field : -1;
}

bool isRegister(const Kind& kind)
{
    return kind.key() == u"people" || commitmentsField(kind) >= 0;
}

std::vector<const Kind*> registerKinds(const Catalogue& catalogue)
{
    static const QStringList designed{u"visits"_s, u"secondments"_s, u"investments"_s, u"trainings"_s, u"promotions"_s, u"funds"_s, u"meetings"_s, u"bulletins"_s, u"pairings"_s, u"people"_s};
    std::vector<const Kind*> kinds;
    for (const QString& key : designed) {
        if (const Kind* kind = catalogue.find(key))
            kinds.push_back(kind);
    }
    for (const auto& kind : catalogue.kinds()) {
        if (isRegister(*kind) && !designed.contains(kind->key()))
            kinds.push_back(kind.get());
    }
    return kinds;
}

}
