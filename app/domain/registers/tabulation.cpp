// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registers/tabulation.h"

#include "domain/filter/filtertext.h"
#include "domain/rules/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr qint64 tenth = Decimal::unit / 10;

Text fieldName(const Kind& kind, const QString& field)
{
    return kind.field(kind.indexOf(field)).label;
}

std::optional<int> plainYear(const QString& key)
{
    bool number = false;
    const int year = key.toInt(&number);
    return number ? std::optional(year) : std::nullopt;
}

}

Measure Measure::records(const QString& key, const Text& name, const QString& field, const QString& value)
{
    return {.key = key,
            .name = name,
            .of = [field, value](const Record& record) -> std::optional<Decimal> {
                if (!field.isEmpty() && record.value(field).text() != value)
                    return std::nullopt;
                return Decimal::fromInteger(1);
            },
            .filter = field.isEmpty() ? QString() : filterOneOf(field, {value})};
}

Measure Measure::sum(const Kind& kind, const QString& field)
{
    return {.key = field, .name = fieldName(kind, field), .unit = kind.field(kind.indexOf(field)).unit, .of = [field](const Record& record) { return record.value(field).number(); }};
}

Measure Measure::meanOf(const Kind& kind, const QString& field)
{
    Measure measure = sum(kind, field);
    measure.mean = true;
    return measure;
}

Tabulation::Tabulation(const Kind& kind, QString key, Text question, By by, const QString& field, std::vector<Measure> measures, std::function<bool(const Record&)> counted)
    : m_kind(&kind)
    , m_key(std::move(key))
    , m_question(std::move(question))
    , m_by(by)
    , m_field(kind.indexOf(field))
    , m_measures(std::move(measures))
    , m_counted(std::move(counted))
    , m_total(m_measures.size())
{
}

QString Tabulation::groupOf(const Record& record) const
{
    const Value& value = record.value(m_field);
    if (m_by != By::Year)
        return value.text();
    const auto year = yearOf(value);
    return year ? QString::number(*year) : QString();
}

void Tabulation::add(const Record& record)
{
    if (m_counted && !m_counted(record))
        return;
    Sums& group = m_groups.try_emplace(groupOf(record), Sums(m_measures.size())).first->second;
    for (size_t i = 0; i < m_measures.size(); ++i) {
        const auto number = m_measures[i].of(record);
        if (!number)
            continue;
        for (Sum* sum : {&group[i], &m_total[i]}) {
            sum->scaled += number->scaled();
            ++sum->count;
        }
    }
}

void Tabulation::fill(Row& row, const Sums& sums) const
{
    for (size_t i = 0; i < m_measures.size(); ++i) {
        const Sum& sum = sums[i];
        if (sum.count == 0)
            row.sums.emplace_back(std::nullopt);
        else if (m_measures[i].mean)
            row.sums.emplace_back(Decimal::fromScaled((2 * sum.scaled + sum.count * tenth) / (2 * sum.count * tenth) * tenth));
        else
            row.sums.emplace_back(Decimal::fromScaled(sum.scaled));
    }
}

Tabulation::Row Tabulation::rowFor(const QString& group) const
{
    const Field& field = m_kind->field(m_field);
    Row row{.key = group, .label = {group, group}, .filter = filterOneOf(field.key, {group}), .sums = {}};
    if (group.isEmpty())
        row.label = {u"未填"_s, u"not given"_s};
    else if (m_by == By::Year && field.type == FieldType::Date)
        row.filter = u"%1>=%2-01-01 %1<=%2-12-31"_s.arg(field.key, group);
    else if (m_by == By::Year)
        row.filter = u"%1~%2"_s.arg(field.key, group);
    for (const Choice& choice : field.choices) {
        if (m_by == By::Choice && choice.key == group)
            row.label = choice.label;
    }
    return row;
}

std::vector<Tabulation::Row> Tabulation::rows() const
{
    std::vector<QString> groups;
    for (const auto& [group, sums] : m_groups)
        groups.push_back(group);
    if (m_by == By::Choice) {
        const auto& choices = m_kind->field(m_field).choices;
        const auto place = [&choices](const QString& group) { return std::ranges::find(choices, group, &Choice::key) - choices.begin(); };
        std::ranges::sort(groups, {}, place);
    }
    if (m_by == By::Word) {
        std::ranges::stable_sort(groups, std::ranges::greater(), [this](const QString& group) { return m_groups.at(group).front().scaled; });
    }
    // Years are texts of four digits; those without one stand last.
    if (m_by == By::Year && !groups.empty() && groups.front().isEmpty())
        std::rotate(groups.begin(), groups.begin() + 1, groups.end());
    std::vector<Row> rows;
    for (const QString& group : groups) {
        if (const auto before = rows.empty() || m_by != By::Year ? std::nullopt : plainYear(rows.back().key)) {
            for (int year = *before + 1; year < plainYear(group).value_or(0); ++year) {
                rows.push_back(rowFor(QString::number(year)));
                fill(rows.back(), Sums(m_measures.size()));
            }
        }
        rows.push_back(rowFor(group));
        fill(rows.back(), m_groups.at(group));
    }
    return rows;
}

Tabulation::Row Tabulation::total() const
{
    Row row{.key = {}, .label = {u"合计"_s, u"Total"_s}, .filter = {}, .sums = {}};
    fill(row, m_total);
    return row;
}

Decimal Tabulation::sum(const QString& measure) const
{
    const auto it = std::ranges::find(m_measures, measure, &Measure::key);
    return it == m_measures.end() ? Decimal() : Decimal::fromScaled(m_total[static_cast<size_t>(it - m_measures.begin())].scaled);
}

std::optional<int> yearOf(const Value& value)
{
    if (value.date().isValid())
        return value.date().year();
    const auto period = Period::parse(value.text());
    return period ? std::optional(period->first().year()) : std::nullopt;
}

}
