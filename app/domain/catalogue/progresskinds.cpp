// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Field commitment()
{
    return {.key = u"commitment"_s, .label = {u"事项"_s, u"Commitment"_s}, .type = FieldType::Reference, .target = u"commitments"_s, .aliases = {u"事项编号"_s, u"编号"_s}, .required = true, .owner = true, .width = 88};
}

Field date(const QString& key, const Text& label, bool required)
{
    return {.key = key, .label = label, .type = FieldType::Date, .required = required, .width = 96};
}

Field longText(const QString& key, const Text& label, bool required = false)
{
    return {.key = key, .label = label, .type = FieldType::LongText, .required = required, .searched = true, .width = 200};
}

Field unit(const QString& key, const Text& label)
{
    return {.key = key, .label = label, .type = FieldType::Reference, .target = u"units"_s, .side = Side::Ours, .width = 160};
}

}

Kind reportsKind()
{
    return Kind::make(
        {.key = u"reports"_s,
         .table = u"report"_s,
         .label = {u"进展报告"_s, u"Progress reports"_s},
         .one = {u"进展报告"_s, u"progress report"_s},
         .naturalKey = {u"commitment"_s, u"period"_s},
         .labelField = u"period"_s,
         .nameField = u"period"_s,
         .nameFieldEn = {},
         .fields = {commitment(),
                    {.key = u"period"_s, .label = {u"报告期"_s, u"Period"_s}, .type = FieldType::Period, .required = true, .width = 88},
                    date(u"date"_s, {u"报送日期"_s, u"Reported on"_s}, true),
                    {.key = u"percent"_s, .label = {u"进度"_s, u"Progress"_s}, .type = FieldType::Number, .unit = {u"%"_s, u"%"_s}, .aliases = {u"progress"_s}, .low = Decimal(), .high = Decimal::fromInteger(100), .width = 72},
                    {.key = u"actual"_s, .label = {u"完成值"_s, u"Actual"_s}, .type = FieldType::Number, .low = Decimal(), .width = 88},
                    longText(u"text"_s, {u"进展"_s, u"Progress text"_s}),
                    longText(u"problem"_s, {u"存在问题"_s, u"Problem"_s}),
                    longText(u"next_step"_s, {u"下一步"_s, u"Next step"_s}),
                    unit(u"author_unit"_s, {u"报送单位"_s, u"Reporting unit"_s}),
                    {.key = u"state"_s,
                     .label = {u"报告状态"_s, u"State"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"draft"_s, {u"草稿"_s, u"draft"_s}},
                                 {u"submitted"_s, {u"已报送"_s, u"submitted"_s}},
                                 {u"returned"_s, {u"已退回"_s, u"returned"_s}},
                                 {u"approved"_s, {u"已核准"_s, u"approved"_s}}},
                     .required = true,
                     .width = 80},
                    longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
         .aliases = {u"progress"_s},
         .namedOn = u"date"_s});
}

Kind extensionsKind()
{
    return Kind::make(
        {.key = u"extensions"_s,
         .table = u"extension"_s,
         .label = {u"延期"_s, u"Extensions"_s},
         .one = {u"延期"_s, u"extension"_s},
         .naturalKey = {u"commitment"_s, u"applied_on"_s},
         .labelField = u"applied_on"_s,
         .nameField = u"applied_on"_s,
         .nameFieldEn = {},
         .fields = {commitment(),
                    date(u"applied_on"_s, {u"申请日期"_s, u"Applied on"_s}, true),
                    date(u"from_date"_s, {u"由"_s, u"From"_s}, true),
                    date(u"to_date"_s, {u"到"_s, u"To"_s}, true),
                    longText(u"reason"_s, {u"理由"_s, u"Reason"_s}, true),
                    {.key = u"approver"_s, .label = {u"批准人"_s, u"Approver"_s}},
                    date(u"approved_on"_s, {u"批准日期"_s, u"Approved on"_s}, false),
                    {.key = u"decision"_s,
                     .label = {u"决定"_s, u"Decision"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"pending"_s, {u"待批"_s, u"pending"_s}},
                                 {u"approved"_s, {u"批准"_s, u"approved"_s}},
                                 {u"refused"_s, {u"不批准"_s, u"refused"_s}}},
                     .required = true,
                     .width = 80},
                    longText(u"notes"_s, {u"备注"_s, u"Notes"_s})}});
}

Kind closuresKind()
{
    return Kind::make(
        {.key = u"closures"_s,
         .table = u"closure"_s,
         .label = {u"办结记录"_s, u"Closures"_s},
         .one = {u"办结记录"_s, u"closure"_s},
         .naturalKey = {u"commitment"_s, u"on"_s},
         .labelField = u"on"_s,
         .nameField = u"on"_s,
         .nameFieldEn = {},
         .fields = {commitment(),
                    date(u"on"_s, {u"办结日期"_s, u"Closed on"_s}, true),
                    {.key = u"verdict"_s,
                     .label = {u"办结结论"_s, u"Verdict"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"on-time"_s, {u"按期办结"_s, u"on time"_s}},
                                 {u"late"_s, {u"逾期办结"_s, u"late"_s}},
                                 {u"partial"_s, {u"部分履行"_s, u"partial"_s}},
                                 {u"unfulfilled"_s, {u"未履行"_s, u"unfulfilled"_s}},
                                 {u"superseded"_s, {u"已被替代"_s, u"superseded"_s}},
                                 {u"waived"_s, {u"协商免除"_s, u"waived"_s}}},
                     .required = true,
                     .width = 88},
                    longText(u"text"_s, {u"办结说明"_s, u"Closing text"_s}),
                    unit(u"applicant_unit"_s, {u"申请单位"_s, u"Applicant unit"_s}),
                    {.key = u"verified_by"_s, .label = {u"核验"_s, u"Verified by"_s}, .width = 160},
                    longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
         .namedOn = u"on"_s});
}

Kind occurrencesKind()
{
    return Kind::make(
        {.key = u"occurrences"_s,
         .table = u"occurrence"_s,
         .label = {u"期次"_s, u"Occurrences"_s},
         .one = {u"期次"_s, u"occurrence"_s},
         .naturalKey = {u"commitment"_s, u"period"_s},
         .labelField = u"period"_s,
         .nameField = u"period"_s,
         .nameFieldEn = {},
         .fields = {commitment(),
                    {.key = u"period"_s, .label = {u"期次"_s, u"Occurrence"_s}, .required = true, .width = 88},
                    date(u"due"_s, {u"到期"_s, u"Due"_s}, false),
                    date(u"reported"_s, {u"报送日期"_s, u"Reported on"_s}, false),
                    {.key = u"verdict"_s,
                     .label = {u"结论"_s, u"Verdict"_s},
                     .type = FieldType::Choice,
                     .choices = {{u"on-time"_s, {u"按期办结"_s, u"on time"_s}},
                                 {u"late"_s, {u"逾期办结"_s, u"late"_s}},
                                 {u"partial"_s, {u"部分履行"_s, u"partial"_s}},
                                 {u"unfulfilled"_s, {u"未履行"_s, u"unfulfilled"_s}},
                                 {u"written-off"_s, {u"销号"_s, u"written off"_s}}},
                     .width = 88},
                    date(u"decided_on"_s, {u"认定日期"_s, u"Decided on"_s}, false),
                    longText(u"reason"_s, {u"理由"_s, u"Reason"_s}),
                    {.key = u"approver"_s, .label = {u"批准人"_s, u"Approver"_s}},
                    longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
         .namedOn = u"due"_s});
}

}
