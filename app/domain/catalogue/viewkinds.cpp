// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

Kind viewsKind()
{
    return Kind::make(
        {.key = u"views"_s,
         .table = u"saved_view"_s,
         .label = {u"视图"_s, u"Views"_s},
         .one = {u"视图"_s, u"view"_s},
         .naturalKey = {u"name"_s},
         .labelField = u"name"_s,
         .nameField = u"name"_s,
         .nameFieldEn = {},
         .fields = {{.key = u"name"_s, .label = {u"名称"_s, u"Name"_s}, .required = true, .searched = true, .width = 160},
                    {.key = u"kind"_s, .label = {u"类别"_s, u"Kind"_s}, .required = true, .width = 120},
                    {.key = u"filter"_s, .label = {u"条件"_s, u"Filter"_s}, .searched = true, .width = 240},
                    {.key = u"columns"_s, .label = {u"列"_s, u"Columns"_s}, .type = FieldType::TextList, .width = 240},
                    {.key = u"sort"_s, .label = {u"排序"_s, u"Sort"_s}, .type = FieldType::TextList, .width = 160},
                    {.key = u"group"_s, .label = {u"分组"_s, u"Group by"_s}, .width = 120},
                    {.key = u"notes"_s, .label = {u"备注"_s, u"Notes"_s}, .type = FieldType::LongText, .width = 200}}});
}

Kind snapshotsKind()
{
    return Kind::make(
        {.key = u"snapshots"_s,
         .table = u"snapshot"_s,
         .label = {u"快照"_s, u"Snapshots"_s},
         .one = {u"快照"_s, u"snapshot"_s},
         .naturalKey = {u"name"_s},
         .labelField = u"name"_s,
         .nameField = u"name"_s,
         .nameFieldEn = {},
         .fields = {{.key = u"name"_s, .label = {u"名称"_s, u"Name"_s}, .required = true, .searched = true, .width = 160},
                    {.key = u"period"_s, .label = {u"报告期"_s, u"Period"_s}, .type = FieldType::Period, .width = 88},
                    {.key = u"as_of"_s, .label = {u"统计日"_s, u"As-of date"_s}, .type = FieldType::Date, .width = 96},
                    {.key = u"place"_s, .label = {u"历史位置"_s, u"Place in the history"_s}, .type = FieldType::Number, .required = true, .low = Decimal(), .width = 96},
                    {.key = u"head"_s, .label = {u"历史校验值"_s, u"Head of the history"_s}, .required = true, .width = 240},
                    {.key = u"locked"_s,
                     .label = {u"锁定"_s, u"Locked"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"yes"_s, {u"是"_s, u"yes"_s}}, {u"no"_s, {u"否"_s, u"no"_s}}},
                     .required = true,
                     .width = 64},
                    {.key = u"text"_s, .label = {u"修订文字"_s, u"Edited wording"_s}, .type = FieldType::LongText, .searched = true, .width = 300},
                    {.key = u"notes"_s, .label = {u"备注"_s, u"Notes"_s}, .type = FieldType::LongText, .searched = true, .width = 200}}});
}

}
