// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include <functional>
#include <map>
#include <set>

namespace pact::domain {

/// What a table of a register counts in each of its rows. Plain value.
struct Measure
{
    QString key; ///< stable, for files: "visitors"
    Text name;
    Text unit{}; ///< of the numbers: 万元, 人次
    std::function<std::optional<Decimal>(const Record&)> of; ///< what one record adds; none = nothing to add
    QString filter{};  ///< which of a row's records add something; empty: all may
    bool mean = false; ///< not the sum but the mean of what the records add, with one place

    /// The records themselves, or those whose choice `field` is `value`.
    static Measure records(const QString& key, const Text& name, const QString& field = {}, const QString& value = {});
    /// The sum of a number field of the kind, under its own label and unit.
    static Measure sum(const Kind& kind, const QString& field);
    /// The mean of a number field.
    static Measure meanOf(const Kind& kind, const QString& field);
};

/// Records of a register counted by year, by choice or by a word of theirs: 各年度推介, 各产业到位资金.
class Tabulation
{
public:
    enum class By {
        Year,   ///< of a date or period; without one the row has no key
        Choice, ///< in the order of the catalogue
        Word,   ///< a text; the largest first
    };
    struct Row
    {
        QString key;    ///< "2018", "in-post"; empty = without
        Text label;
        QString filter; ///< opens the records counted
        std::vector<std::optional<Decimal>> sums; ///< one for each measure; none where no record adds anything
    };

    /// `kind` outlives it; `field` is one of its fields. Only records that `counted` is true of are counted, if given.
    Tabulation(const Kind& kind, QString key, Text question, By by, const QString& field, std::vector<Measure> measures, std::function<bool(const Record&)> counted = {});

    void add(const Record& record);
    /// "year", "industry": stable within its register.
    const QString& key() const
    {
        return m_key;
    }
    const Text& question() const
    {
        return m_question;
    }
    By by() const
    {
        return m_by;
    }
    const std::vector<Measure>& measures() const
    {
        return m_measures;
    }
    /// Years in order, those between without a record too.
    std::vector<Row> rows() const;
    Row total() const;
    /// The sum of a measure over all rows, 0 without any.
    Decimal sum(const QString& measure) const;

private:
    struct Sum
    {
        qint64 scaled = 0;
        qint64 count = 0;
    };
    using Sums = std::vector<Sum>;

    QString groupOf(const Record& record) const;
    void fill(Row& row, const Sums& sums) const;
    Row rowFor(const QString& group) const;

    const Kind* m_kind;
    QString m_key;
    Text m_question;
    By m_by;
    int m_field;
    std::vector<Measure> m_measures;
    std::function<bool(const Record&)> m_counted;
    std::map<QString, Sums> m_groups;
    Sums m_total;
};

/// The year that a date or a period lies in; none of anything else.
std::optional<int> yearOf(const Value& value);

/// The tables of the standard registers, empty; of another kind a table by year of the date it is settled on, or none. `day` and
/// `standing` as in RegisterContext.
std::vector<Tabulation> registerTables(const Kind& kind, QDate day, QDate standing);

}
