// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standarddomains.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

struct StandardDomain
{
    QString key;
    QString name;
    Text shortName;
};

const std::array<StandardDomain, 12>& standardDomains()
{
    static const std::array<StandardDomain, 12> all{{
        {u"JZ"_s, u"合作机制"_s, {u"合作机制"_s, u"Mechanisms"_s}},
        {u"ZL"_s, u"发展战略"_s, {u"发展战略"_s, u"Strategy"_s}},
        {u"ZS"_s, u"招商引资与产业"_s, {u"招商引资"_s, u"Investment"_s}},
        {u"JM"_s, u"经贸会展金融"_s, {u"经贸会展"_s, u"Trade and fairs"_s}},
        {u"KJ"_s, u"科技创新与文创"_s, {u"科技文创"_s, u"Science and creation"_s}},
        {u"LY"_s, u"旅游合作"_s, {u"旅游"_s, u"Tourism"_s}},
        {u"SH"_s, u"社会事业与人文外事"_s, {u"社会事业"_s, u"Social affairs"_s}},
        {u"CS"_s, u"城市规划建设管理"_s, {u"城建"_s, u"City building"_s}},
        {u"SZ"_s, u"社会治理"_s, {u"社会治理"_s, u"Governance"_s}},
        {u"RC"_s, u"干部人才"_s, {u"干部人才"_s, u"Cadres and talent"_s}},
        {u"BF"_s, u"帮扶协作"_s, {u"帮扶"_s, u"Relief"_s}},
        {u"ST"_s, u"生态环境"_s, {u"生态环境"_s, u"Environment"_s}},
    }};
    return all;
}

}

int standardDomainPlace(const QString& key)
{
    const auto& all = standardDomains();
    const auto it = std::ranges::find(all, key, &StandardDomain::key);
    return it == all.end() ? -1 : static_cast<int>(it - all.begin());
}

Text shortDomainName(const QString& key, const Text& name)
{
    for (const StandardDomain& domain : standardDomains()) {
        if (domain.key == key && domain.name == name.zh)
            return domain.shortName;
    }
    return name;
}

}
