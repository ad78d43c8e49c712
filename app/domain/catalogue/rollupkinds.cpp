// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"
#include "domain/rules/rollup.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Field commitment()
{
    return {.key = u"commitment"_s, .label = {u"事项"_s, u"Commitment"_s}, .type = FieldType::Reference, .target = u"commitments"_s, .aliases = {u"事项编号"_s, u"编号"_s}, .required = true, .owner = true, .width = 88};
}

Field longText(const QString& key, const Text& label, bool required = false)
{
    return {.key = key, .label = label, .type = FieldType::LongText, .required = required, .searched = true, .width = 200};
}

std::vector<Choice> countings()
{
    std::vector<Choice> choices;
    for (const Counting& counting : allCountings())
        choices.push_back({counting.key, counting.label});
    return choices;
}

}

Kind rollupsKind()
{
    return Kind::make({.key = u"rollups"_s,
                       .table = u"rollup"_s,
                       .label = {u"统计规则"_s, u"Counting rules"_s},
                       .one = {u"统计规则"_s, u"counting rule"_s},
                       .naturalKey = {u"commitment"_s},
                       .labelField = u"count"_s,
                       .nameField = u"count"_s,
                       .nameFieldEn = {},
                       .fields = {commitment(),
                                  {.key = u"count"_s, .label = {u"统计口径"_s, u"What is counted"_s}, .type = FieldType::Choice, .choices = countings(), .required = true, .width = 120},
                                  {.key = u"condition"_s, .label = {u"条件"_s, u"Condition"_s}, .width = 160},
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})}});
}

Kind correctionsKind()
{
    return Kind::make({.key = u"corrections"_s,
                       .table = u"correction"_s,
                       .label = {u"人工更正"_s, u"Corrections"_s},
                       .one = {u"人工更正"_s, u"correction"_s},
                       .naturalKey = {u"commitment"_s, u"date"_s, u"period"_s},
                       .labelField = u"date"_s,
                       .nameField = u"date"_s,
                       .nameFieldEn = {},
                       .fields = {commitment(),
                                  {.key = u"date"_s, .label = {u"更正日期"_s, u"Corrected on"_s}, .type = FieldType::Date, .required = true, .width = 96},
                                  {.key = u"period"_s, .label = {u"归属期"_s, u"Period"_s}, .type = FieldType::Period, .width = 88},
                                  {.key = u"difference"_s, .label = {u"增减"_s, u"Difference"_s}, .type = FieldType::Number, .required = true, .width = 88},
                                  longText(u"reason"_s, {u"理由"_s, u"Reason"_s}, true),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})}});
}

}
