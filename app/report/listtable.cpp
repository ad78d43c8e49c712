// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listtable.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QString unitName(const std::optional<Ref>& unit)
{
    return unit ? unit->name.now() : u"—"_s;
}

QString progressText(const CommitmentFacts& facts, const LightAnswer& answer)
{
    if (answer.progress)
        return answer.progress->toString();
    return facts.progress ? facts.progress->toString() : u"—"_s;
}

std::vector<const DomainFigures*> byPlace(const Figures& figures)
{
    std::vector<const DomainFigures*> domains;
    for (const DomainFigures& domain : figures.domains)
        domains.push_back(&domain);
    std::ranges::sort(domains, {}, &DomainFigures::place);
    return domains;
}

}

QString dueText(QDate due, bool standing)
{
    if (due.isValid())
        return due.toString(Qt::ISODate);
    return standing ? Text{u"长期坚持"_s, u"standing"_s}.now() : u"—"_s;
}

SummaryCell lightCell(std::optional<Light> light)
{
    return light ? SummaryCell{lightMark(*light).now(), light} : SummaryCell{u"—"_s};
}

void ListTable::add(const FigureItem& item, const LightAnswer& answer)
{
    SummaryRow row;
    row.cells = {lightCell(answer.light),
                 {item.code},
                 {item.title.now()},
                 {unitName(item.leadUnit), std::nullopt, {}, unitName(item.partnerUnit)},
                 {dueText(answer.due, item.facts.recurrence == u"standing")},
                 {progressText(item.facts, answer)},
                 {orDash(item.nextStep)},
                 {orDash(item.problem)}};
    if (item.facts.proposal)
        m_proposals.push_back(std::move(row));
    else
        m_rows[item.domain ? item.domain->label : QString()].push_back(std::move(row));
}

SummaryTable ListTable::take(const Figures& figures)
{
    SummaryTable table;
    table.list = true;
    table.columns = {{u"light"_s, Summary::tr("Light")},
                     {u"code"_s, Summary::tr("Code")},
                     {u"title"_s, Summary::tr("Commitment"), false, 2.4},
                     {u"lead_unit"_s, Summary::tr("Lead unit / partner unit"), false, 1.8, std::nullopt, u"partner_unit"_s},
                     {u"due"_s, Summary::tr("Due")},
                     {u"progress"_s, Summary::tr("Progress %"), true},
                     {u"next_step"_s, Summary::tr("Next step"), false, 1.5},
                     {u"problem"_s, Summary::tr("Problem"), false, 1.3}};
    const auto group = [&](const QString& key, const QString& text, const LightCounts& lights, std::vector<SummaryRow>& rows) {
        SummaryRow head{{{text, std::nullopt, key}}, SummaryRow::Kind::Group};
        for (const Light light : allLights) {
            if (lights[light] > 0)
                head.cells.push_back({u"%1 %2"_s.arg(lightMark(light).now()).arg(lights[light]), light});
        }
        table.rows.push_back(std::move(head));
        std::ranges::move(rows, std::back_inserter(table.rows));
        rows.clear();
    };
    for (const DomainFigures* domain : byPlace(figures)) {
        const QString text = Summary::tr("%1, %n commitments", nullptr, static_cast<int>(domain->lights.total())).arg(domain->name.now());
        group(domain->key, text, domain->lights, m_rows[domain->key]);
    }
    if (!m_proposals.empty())
        group({}, Summary::tr("Proposed, not pledged: %n, in no count", nullptr, static_cast<int>(m_proposals.size())), {}, m_proposals);
    return table;
}

}
