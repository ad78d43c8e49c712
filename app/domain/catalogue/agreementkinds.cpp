// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

Kind agreementsKind()
{
    const auto party = [](const QString& key, const Text& label) {
        return Field{.key = key, .label = label, .type = FieldType::Reference, .target = u"parties"_s};
    };
    const auto date = [](const QString& key, const Text& label) {
        return Field{.key = key, .label = label, .type = FieldType::Date, .width = 96};
    };
    return Kind::make(
        {.key = u"agreements"_s,
         .table = u"agreement"_s,
         .label = {u"协议"_s, u"Agreements"_s},
         .one = {u"协议"_s, u"agreement"_s},
         .naturalKey = {u"code"_s},
         .labelField = u"code"_s,
         .nameField = u"title"_s,
         .nameFieldEn = u"title_en"_s,
         .fields = {{.key = u"code"_s, .label = {u"编号"_s, u"Code"_s}, .required = true, .searched = true, .width = 88},
                    {.key = u"title"_s, .label = {u"协议名称"_s, u"Title"_s}, .required = true, .searched = true, .width = 240},
                    {.key = u"title_en"_s, .label = {u"英文名称"_s, u"Title (English)"_s}, .searched = true, .width = 240},
                    {.key = u"kind"_s, .label = {u"协议类别"_s, u"Kind"_s}},
                    party(u"party_a"_s, {u"甲方"_s, u"Party A"_s}),
                    party(u"party_b"_s, {u"乙方"_s, u"Party B"_s}),
                    date(u"signed_on"_s, {u"签署日期"_s, u"Signed on"_s}),
                    {.key = u"signed_at"_s, .label = {u"签署地点"_s, u"Signed at"_s}},
                    date(u"valid_from"_s, {u"生效日期"_s, u"Valid from"_s}),
                    date(u"valid_to"_s, {u"期满日期"_s, u"Valid to"_s}),
                    {.key = u"languages"_s, .label = {u"文本语言"_s, u"Languages"_s}},
                    {.key = u"text_file"_s, .label = {u"全文文件"_s, u"Text file"_s}},
                    {.key = u"notes"_s, .label = {u"备注"_s, u"Notes"_s}, .type = FieldType::LongText, .searched = true}}});
}

Kind clausesKind()
{
    return Kind::make(
        {.key = u"clauses"_s,
         .table = u"clause"_s,
         .label = {u"条款"_s, u"Clauses"_s},
         .one = {u"条款"_s, u"clause"_s},
         .naturalKey = {u"agreement"_s, u"number"_s, u"version"_s},
         .labelField = u"number"_s,
         .nameField = u"number"_s,
         .nameFieldEn = {},
         .fields = {{.key = u"agreement"_s, .label = {u"协议"_s, u"Agreement"_s}, .type = FieldType::Reference, .target = u"agreements"_s, .required = true, .owner = true},
                    {.key = u"number"_s, .label = {u"条款号"_s, u"Number"_s}, .required = true, .width = 88},
                    {.key = u"position"_s, .label = {u"顺序"_s, u"Position"_s}, .type = FieldType::Number, .low = Decimal::fromInteger(1)},
                    {.key = u"version"_s, .label = {u"文本版本"_s, u"Version"_s}, .type = FieldType::Number, .low = Decimal::fromInteger(1), .width = 64},
                    {.key = u"begins_at"_s, .label = {u"起始字符"_s, u"Begins at"_s}, .type = FieldType::Number, .low = Decimal(), .width = 64},
                    {.key = u"ends_before"_s, .label = {u"结束字符"_s, u"Ends before"_s}, .type = FieldType::Number, .low = Decimal(), .width = 64},
                    {.key = u"text"_s, .label = {u"条文"_s, u"Text"_s}, .type = FieldType::LongText, .required = true, .searched = true, .width = 300}}});
}

}
