// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Field text(const QString& key, const Text& label, int width = 120)
{
    return {.key = key, .label = label, .searched = true, .width = width};
}

Field longText(const QString& key, const Text& label, QStringList aliases = {})
{
    return {.key = key, .label = label, .type = FieldType::LongText, .aliases = std::move(aliases), .searched = true, .width = 200};
}

Field date(const QString& key, const Text& label, QStringList aliases = {})
{
    return {.key = key, .label = label, .type = FieldType::Date, .aliases = std::move(aliases), .width = 96};
}

Field unit(const QString& key, const Text& label, Side side, QStringList aliases)
{
    return {.key = key, .label = label, .type = FieldType::Reference, .target = u"units"_s, .side = side, .aliases = std::move(aliases), .searched = true, .width = 160};
}

Field number(const QString& key, const Text& label, QStringList aliases = {})
{
    return {.key = key, .label = label, .type = FieldType::Number, .aliases = std::move(aliases), .low = Decimal(), .width = 88};
}

Field choice(const QString& key, const Text& label, std::vector<Choice> choices, int width, QStringList aliases = {})
{
    return {.key = key, .label = label, .type = FieldType::Choice, .choices = std::move(choices), .aliases = std::move(aliases), .width = width};
}

std::vector<Field> identityFields()
{
    return {
        {.key = u"code"_s, .label = {u"编号"_s, u"Code"_s}, .aliases = {u"序号"_s, u"事项编号"_s, u"No."_s}, .required = true, .searched = true, .width = 88},
        {.key = u"title"_s, .label = {u"事项"_s, u"Commitment"_s}, .aliases = {u"承诺事项"_s, u"事项名称"_s, u"合作事项"_s, u"重点任务"_s, u"工作任务"_s, u"任务"_s, u"Title"_s}, .required = true, .searched = true, .width = 240},
        text(u"title_en"_s, {u"英文事项"_s, u"Commitment (English)"_s}, 240),
        longText(u"description"_s, {u"内容"_s, u"Description"_s}, {u"事项内容"_s, u"任务内容"_s}),
        longText(u"description_en"_s, {u"英文内容"_s, u"Description (English)"_s}),
        {.key = u"agreement"_s, .label = {u"协议"_s, u"Agreement"_s}, .type = FieldType::Reference, .target = u"agreements"_s, .aliases = {u"协议编号"_s}, .searched = true},
        text(u"clause"_s, {u"条款"_s, u"Clause"_s}),
        longText(u"source_text"_s, {u"原文"_s, u"Source sentence"_s}, {u"协议原文"_s}),
        {.key = u"domain"_s, .label = {u"领域"_s, u"Domain"_s}, .type = FieldType::Reference, .target = u"domains"_s, .aliases = {u"合作领域"_s}, .searched = true, .width = 120},
        choice(u"direction"_s, {u"方向"_s, u"Direction"_s},
               {{u"ours"_s, {u"我方"_s, u"ours"_s}}, {u"theirs"_s, {u"对方"_s, u"theirs"_s}}, {u"joint"_s, {u"双方"_s, u"joint"_s}}}, 64),
        choice(u"strength"_s, {u"强度"_s, u"Strength"_s},
               {{u"firm"_s, {u"刚性"_s, u"firm"_s}}, {u"enabling"_s, {u"支持性"_s, u"enabling"_s}}, {u"encouraging"_s, {u"倡导性"_s, u"encouraging"_s}}}, 72),
        choice(u"nature"_s, {u"性质"_s, u"Nature"_s},
               {{u"pledge"_s, {u"承诺"_s, u"pledge"_s}}, {u"proposal"_s, {u"倡议"_s, u"proposal"_s}}}, 72),
    };
}

std::vector<Field> timeFields()
{
    return {
        {.key = u"recurrence"_s, .label = {u"周期"_s, u"Recurrence"_s}, .type = FieldType::Recurrence, .aliases = {u"频次"_s}},
        {.key = u"report_every"_s, .label = {u"报送周期"_s, u"Report every"_s}, .type = FieldType::Recurrence},
        date(u"start"_s, {u"起始日期"_s, u"Start"_s}, {u"开始日期"_s, u"启动时间"_s}),
        date(u"due_original"_s, {u"原定时限"_s, u"Original due"_s}),
        date(u"due"_s, {u"现行时限"_s, u"Due"_s}, {u"时限"_s, u"完成时限"_s, u"办结时限"_s, u"完成时间"_s, u"截止日期"_s}),
        date(u"submitted_on"_s, {u"提请核验日期"_s, u"Submitted on"_s}),
        date(u"completed"_s, {u"办结日期"_s, u"Completed on"_s}),
        choice(u"status"_s, {u"状态"_s, u"Status"_s},
               {{u"not-started"_s, {u"未启动"_s, u"not started"_s}},
                {u"active"_s, {u"推进中"_s, u"active"_s}},
                {u"submitted"_s, {u"待核验"_s, u"submitted"_s}},
                {u"done"_s, {u"已办结"_s, u"done"_s}},
                {u"paused"_s, {u"暂缓"_s, u"paused"_s}},
                {u"ended"_s, {u"终止"_s, u"ended"_s}}}, 80),
        {.key = u"progress"_s, .label = {u"进度"_s, u"Progress"_s}, .type = FieldType::Number, .unit = {u"%"_s, u"%"_s}, .aliases = {u"percent"_s, u"完成进度"_s}, .low = Decimal(), .high = Decimal::fromInteger(100), .width = 112},
        text(u"indicator"_s, {u"指标"_s, u"Indicator"_s}),
        text(u"unit"_s, {u"计量单位"_s, u"Unit of measure"_s}, 72),
        number(u"target"_s, {u"目标值"_s, u"Target"_s}),
        number(u"actual"_s, {u"完成值"_s, u"Actual"_s}),
    };
}

std::vector<Field> ownerFields()
{
    return {
        unit(u"lead_unit"_s, {u"牵头单位"_s, u"Lead unit"_s}, Side::Ours, {u"lead"_s, u"责任单位"_s, u"主办单位"_s}),
        unit(u"partner_unit"_s, {u"对方单位"_s, u"Partner unit"_s}, Side::Theirs, {u"partner"_s, u"对口单位"_s}),
        {.key = u"assisting_units"_s, .label = {u"配合单位"_s, u"Assisting units"_s}, .type = FieldType::References, .target = u"units"_s, .side = Side::Ours, .aliases = {u"assisting"_s, u"协办单位"_s}, .width = 160},
        text(u"leader"_s, {u"责任领导"_s, u"Leader"_s}),
        text(u"contact"_s, {u"联系人"_s, u"Contact"_s}),
        choice(u"priority"_s, {u"优先级"_s, u"Priority"_s},
               {{u"low"_s, {u"低"_s, u"low"_s}}, {u"normal"_s, {u"一般"_s, u"normal"_s}}, {u"high"_s, {u"高"_s, u"high"_s}}}, 64),
        longText(u"next_step"_s, {u"下一步"_s, u"Next step"_s}, {u"next"_s, u"下步计划"_s}),
        longText(u"problem"_s, {u"存在问题"_s, u"Problem"_s}, {u"问题"_s}),
        {.key = u"tags"_s, .label = {u"标签"_s, u"Tags"_s}, .type = FieldType::TextList, .searched = true},
        longText(u"notes"_s, {u"备注"_s, u"Notes"_s}),
    };
}

std::vector<Field> computedFields()
{
    Field itemType = choice(u"item_type"_s, {u"事项类型"_s, u"Type"_s},
                            {{u"one-off"_s, {u"一次性"_s, u"one-off"_s}},
                             {u"recurring"_s, {u"定期"_s, u"recurring"_s}},
                             {u"standing"_s, {u"长期坚持"_s, u"standing"_s}}}, 80);
    Field light = choice(u"light"_s, {u"亮灯"_s, u"Light"_s},
                         {{u"red"_s, {u"红灯"_s, u"red"_s}},
                          {u"yellow"_s, {u"黄灯"_s, u"yellow"_s}},
                          {u"green"_s, {u"绿灯"_s, u"green"_s}},
                          {u"blue"_s, {u"蓝灯"_s, u"blue"_s}},
                          {u"grey"_s, {u"灰灯"_s, u"grey"_s}}}, 56, {u"灯"_s});
    light.heading = {u"灯"_s, u"Light"_s};
    Field reason = longText(u"light_reason"_s, {u"亮灯原因"_s, u"Reason"_s}, {u"原因"_s});
    reason.searched = false;
    Field daysLeft = number(u"days_left"_s, {u"剩余天数"_s, u"Days left"_s}, {u"剩余"_s});
    daysLeft.low.reset();
    daysLeft.unit = {u"天"_s, u"days"_s};
    daysLeft.width = 64;
    std::vector<Field> fields{std::move(itemType), std::move(light), std::move(reason), std::move(daysLeft)};
    for (Field& field : fields)
        field.source = Source::Computed;
    return fields;
}

}

Kind commitmentsKind()
{
    std::vector<Field> fields;
    for (auto&& part : {identityFields(), timeFields(), ownerFields(), computedFields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return Kind::make({.key = u"commitments"_s,
                       .table = u"commitment"_s,
                       .label = {u"承诺事项"_s, u"Commitments"_s},
                       .one = {u"承诺事项"_s, u"commitment"_s},
                       .naturalKey = {u"agreement"_s, u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"title"_s,
                       .nameFieldEn = u"title_en"_s,
                       .fields = std::move(fields),
                       .aliases = {u"事项"_s},
                       .namedOn = u"completed"_s});
}

}
