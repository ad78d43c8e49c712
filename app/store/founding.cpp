// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/founding.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

struct Domain
{
    QString key;
    Text name;
};

const std::vector<Domain>& twelveDomains()
{
    static const std::vector<Domain> all{
        {u"JZ"_s, {u"合作机制"_s, u"Cooperation mechanisms"_s}},
        {u"ZL"_s, {u"发展战略"_s, u"Development strategy"_s}},
        {u"ZS"_s, {u"招商引资与产业"_s, u"Investment promotion and industry"_s}},
        {u"JM"_s, {u"经贸会展金融"_s, u"Trade, exhibitions and finance"_s}},
        {u"KJ"_s, {u"科技创新与文创"_s, u"Science, innovation and creative industry"_s}},
        {u"LY"_s, {u"旅游合作"_s, u"Tourism"_s}},
        {u"SH"_s, {u"社会事业与人文外事"_s, u"Social undertakings, people-to-people and foreign affairs"_s}},
        {u"CS"_s, {u"城市规划建设管理"_s, u"City planning, building and management"_s}},
        {u"SZ"_s, {u"社会治理"_s, u"Social governance"_s}},
        {u"RC"_s, {u"干部人才"_s, u"Cadres and talent"_s}},
        {u"BF"_s, {u"帮扶协作"_s, u"Assistance and poverty relief"_s}},
        {u"ST"_s, {u"生态环境"_s, u"Ecology and environment"_s}},
    };
    return all;
}

Change addition(const Kind& kind, const std::vector<std::pair<QString, QString>>& values)
{
    Change change{.kind = &kind, .op = Op::Add, .id = RecordId::create(), .subject = {}, .fields = {}, .updatedBefore = {}};
    for (const auto& [key, value] : values) {
        if (!value.isEmpty())
            change.fields.push_back({kind.indexOf(key), {}, value});
    }
    return change;
}

const ChangeHeader& creation()
{
    static const ChangeHeader header{.author = {}, .origin = Origin::Sample, .act = Act::Create, .reason = {}, .subject = {}, .detail = {}, .undoes = {}, .id = {}};
    return header;
}

}

Result<> foundDomains(Ledger& ledger)
{
    std::vector<Change> changes;
    for (const Domain& domain : twelveDomains())
        changes.push_back(addition(ledger.catalogue().kind(u"domains"_s), {{u"key"_s, domain.key}, {u"zh"_s, domain.name.zh}, {u"en"_s, domain.name.en}}));
    auto made = ledger.apply(creation(), std::move(changes));
    return made ? Result<>() : fail(made);
}

}
