// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "domain/samplefacts.h"

// The founding sample as figures count it, read with a plain splitter: for tests of figures, charts and paper that need no
// ledger.

namespace pact::domain::test {

class SampleRefs
{
public:
    std::optional<Ref> operator()(const QString& file, const QString& label, const QString& zh, const QString& en)
    {
        if (label.isEmpty())
            return std::nullopt;
        Ref& ref = m_refs[file + u'/' + label];
        if (ref.id.isNull())
            ref = {RecordId::create(), label, {zh, en}};
        return ref;
    }

private:
    QMap<QString, Ref> m_refs;
};

/// The 46 pledges and 9 proposals, by code.
inline std::vector<FigureItem> sampleItems()
{
    QMap<QString, Row> domains;
    for (const Row& row : readCsv(samplePath(u"domains.csv"_s)))
        domains.insert(row[u"key"_s], row);
    QMap<QString, Row> units;
    for (const Row& row : readCsv(samplePath(u"units.csv"_s))) {
        if (!units.contains(row[u"name_zh"_s]))
            units.insert(row[u"name_zh"_s], row);
    }
    const Row agreement = readCsv(samplePath(u"agreements.csv"_s)).first();
    QMap<QString, CommitmentFacts> facts = sampleFacts();
    SampleRefs refs;
    std::vector<FigureItem> items;
    const auto take = [&](const Row& row) {
        FigureItem item;
        item.id = RecordId::create();
        item.code = row[u"code"_s];
        item.title = {row[u"title"_s], row[u"title_en"_s]};
        item.agreement = refs(u"agreements"_s, agreement[u"code"_s], agreement[u"title"_s], agreement[u"title_en"_s]);
        const QString domain = row[u"domain"_s];
        item.domain = refs(u"domains"_s, domain, domains[domain][u"zh"_s], domains[domain][u"en"_s]);
        const auto unit = [&](const QString& name) { return refs(u"units"_s, name, name, units[name][u"name_en"_s]); };
        item.leadUnit = unit(row[u"lead_unit"_s]);
        item.partnerUnit = unit(row[u"partner_unit"_s]);
        item.direction = row[u"direction"_s];
        item.problem = row[u"problem"_s];
        item.nextStep = row[u"next_step"_s];
        item.facts = facts.value(item.code);
        item.facts.proposal = row[u"nature"_s] == u"proposal";
        items.push_back(std::move(item));
    };
    for (const Row& row : readCsv(samplePath(u"commitments.csv"_s)))
        take(row);
    for (const Row& row : readCsv(samplePath(u"proposals.csv"_s)))
        take(row);
    return items;
}

inline Figures figuresOf(const std::vector<FigureItem>& items, QDate on, std::optional<Period> round = std::nullopt)
{
    FiguresCollector collector(on, {}, round);
    for (const FigureItem& item : items)
        collector.add(item);
    return collector.take();
}

inline Figures sampleFigures()
{
    return figuresOf(sampleItems(), day("2018-10-10"));
}

}
