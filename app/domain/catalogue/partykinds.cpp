// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Field notes()
{
    return {.key = u"notes"_s, .label = {u"备注"_s, u"Notes"_s}, .type = FieldType::LongText, .aliases = {u"说明"_s}, .searched = true, .width = 200};
}

Field validFrom()
{
    return {.key = u"valid_from"_s, .label = {u"起用日期"_s, u"Valid from"_s}, .type = FieldType::Date, .width = 96};
}

Field validTo()
{
    return {.key = u"valid_to"_s, .label = {u"停用日期"_s, u"Valid to"_s}, .type = FieldType::Date, .width = 96};
}

}

Kind settingsKind()
{
    return Kind::make({.key = u"settings"_s,
                       .table = u"setting"_s,
                       .label = {u"设置"_s, u"Settings"_s},
                       .one = {u"设置"_s, u"setting"_s},
                       .naturalKey = {u"key"_s},
                       .labelField = u"key"_s,
                       .nameField = u"key"_s,
                       .nameFieldEn = {},
                       .fields = {{.key = u"key"_s, .label = {u"设置项"_s, u"Setting"_s}, .required = true, .width = 160},
                                  {.key = u"value"_s, .label = {u"值"_s, u"Value"_s}, .width = 200}}});
}

Kind partiesKind()
{
    return Kind::make(
        {.key = u"parties"_s,
         .table = u"party"_s,
         .label = {u"合作方"_s, u"Parties"_s},
         .one = {u"合作方"_s, u"party"_s},
         .naturalKey = {u"key"_s},
         .labelField = u"key"_s,
         .nameField = u"name_zh"_s,
         .nameFieldEn = u"name_en"_s,
         .fields = {{.key = u"key"_s, .label = {u"代号"_s, u"Key"_s}, .required = true},
                    {.key = u"name_zh"_s, .label = {u"名称"_s, u"Name (Chinese)"_s}, .required = true, .searched = true, .width = 200},
                    {.key = u"name_en"_s, .label = {u"英文名称"_s, u"Name (English)"_s}, .searched = true, .width = 200},
                    {.key = u"short_zh"_s, .label = {u"简称"_s, u"Short name (Chinese)"_s}},
                    {.key = u"short_en"_s, .label = {u"英文简称"_s, u"Short name (English)"_s}},
                    {.key = u"kind"_s, .label = {u"类别"_s, u"Kind"_s}},
                    {.key = u"region_zh"_s, .label = {u"所在地区"_s, u"Region (Chinese)"_s}},
                    {.key = u"region_en"_s, .label = {u"所在地区英文"_s, u"Region (English)"_s}},
                    {.key = u"ours"_s,
                     .label = {u"是否我方"_s, u"Ours"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"yes"_s, {u"是"_s, u"yes"_s}}, {u"no"_s, {u"否"_s, u"no"_s}}},
                     .required = true},
                    notes()}});
}

Kind domainsKind()
{
    return Kind::make({.key = u"domains"_s,
                       .table = u"domain"_s,
                       .label = {u"领域"_s, u"Domains"_s},
                       .one = {u"领域"_s, u"domain"_s},
                       .naturalKey = {u"key"_s},
                       .labelField = u"key"_s,
                       .nameField = u"zh"_s,
                       .nameFieldEn = u"en"_s,
                       .fields = {{.key = u"key"_s, .label = {u"代号"_s, u"Key"_s}, .required = true},
                                  {.key = u"zh"_s, .label = {u"名称"_s, u"Name (Chinese)"_s}, .required = true, .searched = true, .width = 200},
                                  {.key = u"en"_s, .label = {u"英文名称"_s, u"Name (English)"_s}, .searched = true, .width = 200}}});
}

Kind unitsKind()
{
    return Kind::make(
        {.key = u"units"_s,
         .table = u"unit"_s,
         .label = {u"单位"_s, u"Units"_s},
         .one = {u"单位"_s, u"unit"_s},
         .naturalKey = {u"key"_s, u"valid_from"_s},
         .labelField = u"name_zh"_s,
         .nameField = u"name_zh"_s,
         .nameFieldEn = u"name_en"_s,
         .fields = {{.key = u"key"_s, .label = {u"代号"_s, u"Key"_s}, .required = true},
                    {.key = u"name_zh"_s, .label = {u"名称"_s, u"Name (Chinese)"_s}, .required = true, .searched = true, .width = 200},
                    {.key = u"name_en"_s, .label = {u"英文名称"_s, u"Name (English)"_s}, .searched = true, .width = 200},
                    {.key = u"party"_s, .label = {u"合作方"_s, u"Party"_s}, .type = FieldType::Reference, .target = u"parties"_s, .required = true},
                    validFrom(),
                    validTo(),
                    {.key = u"predecessors"_s, .label = {u"前身"_s, u"Predecessors"_s}, .type = FieldType::References, .target = u"units"_s, .width = 160},
                    {.key = u"certainty"_s,
                     .label = {u"日期可靠程度"_s, u"Certainty"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"sure"_s, {u"确定"_s, u"sure"_s}},
                                 {u"year"_s, {u"只知年份"_s, u"year"_s}},
                                 {u"unsure"_s, {u"待核"_s, u"unsure"_s}}}},
                    notes()}});
}

Kind peopleKind()
{
    return Kind::make(
        {.key = u"people"_s,
         .table = u"person"_s,
         .label = {u"人员"_s, u"People"_s},
         .one = {u"人员"_s, u"person"_s},
         .naturalKey = {u"key"_s, u"valid_from"_s},
         .labelField = u"key"_s,
         .nameField = u"name"_s,
         .nameFieldEn = {},
         .fields = {{.key = u"key"_s, .label = {u"代号"_s, u"Key"_s}, .required = true},
                    {.key = u"name"_s, .label = {u"姓名"_s, u"Name"_s}, .required = true, .searched = true},
                    {.key = u"unit"_s, .label = {u"单位"_s, u"Unit"_s}, .type = FieldType::Reference, .target = u"units"_s, .width = 160},
                    {.key = u"post"_s, .label = {u"职务"_s, u"Post"_s}, .searched = true, .width = 160},
                    {.key = u"phone"_s, .label = {u"电话"_s, u"Phone"_s}},
                    {.key = u"email"_s, .label = {u"邮箱"_s, u"E-mail"_s}, .width = 200},
                    validFrom(),
                    validTo(),
                    notes()},
         .namedOn = u"valid_to"_s});
}

}
