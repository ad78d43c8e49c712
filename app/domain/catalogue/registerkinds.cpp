// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Field code()
{
    return {.key = u"code"_s, .label = {u"编号"_s, u"Code"_s}, .required = true, .searched = true, .width = 88};
}

Field links()
{
    return {.key = u"commitments"_s, .label = {u"对应事项"_s, u"Commitments"_s}, .type = FieldType::References, .target = u"commitments"_s, .aliases = {u"事项编号"_s}, .loose = true, .width = 160};
}

Field plain(const QString& key, const Text& label, int width)
{
    return {.key = key, .label = label, .width = width};
}

Field text(const QString& key, const Text& label, int width, bool required = false)
{
    return {.key = key, .label = label, .required = required, .searched = true, .width = width};
}

Field longText(const QString& key, const Text& label)
{
    return {.key = key, .label = label, .type = FieldType::LongText, .searched = true, .width = 200};
}

Field date(const QString& key, const Text& label, bool required = false)
{
    return {.key = key, .label = label, .type = FieldType::Date, .required = required, .width = 96};
}

Field amount(const QString& key, const Text& label, const Text& unit, int low = 0)
{
    return {.key = key, .label = label, .type = FieldType::Number, .unit = unit, .low = Decimal::fromInteger(low), .width = 88};
}

Field percent(const QString& key, const Text& label)
{
    return {.key = key, .label = label, .type = FieldType::Number, .unit = {u"%"_s, u"%"_s}, .low = Decimal(), .high = Decimal::fromInteger(100), .additive = false, .width = 88};
}

Field term(const QString& key, const Text& label)
{
    return {.key = key, .label = label, .type = FieldType::Number, .unit = {u"个月"_s, u"months"_s}, .low = Decimal(), .additive = false, .width = 88};
}

Field choice(const QString& key, const Text& label, std::vector<Choice> choices, int width, bool required = false)
{
    return {.key = key, .label = label, .type = FieldType::Choice, .choices = std::move(choices), .required = required, .width = width};
}

Field reference(const QString& key, const Text& label, const QString& target, Side side, int width, bool required = false)
{
    return {.key = key, .label = label, .type = FieldType::Reference, .target = target, .side = side, .required = required, .searched = true, .width = width};
}

std::vector<Choice> levels()
{
    return {{u"top-leaders"_s, {u"党政主要领导"_s, u"top leaders"_s}}, {u"deputy-leaders"_s, {u"分管领导"_s, u"deputy leaders"_s}}, {u"department"_s, {u"部门"_s, u"department"_s}}, {u"experts"_s, {u"专家"_s, u"experts"_s}}, {u"public"_s, {u"民间"_s, u"public"_s}}};
}

}

Kind pairingsKind()
{
    return Kind::make({.key = u"pairings"_s,
                       .table = u"pairing"_s,
                       .label = {u"对口单位"_s, u"Pairings"_s},
                       .one = {u"对口单位"_s, u"pairing"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"code"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  reference(u"our_unit"_s, {u"我方单位"_s, u"Our unit"_s}, u"units"_s, Side::Ours, 160, true),
                                  reference(u"their_unit"_s, {u"对方单位"_s, u"Their unit"_s}, u"units"_s, Side::Theirs, 160, true),
                                  reference(u"domain"_s, {u"领域"_s, u"Domain"_s}, u"domains"_s, Side::None, 120),
                                  date(u"since"_s, {u"结对日期"_s, u"Since"_s}),
                                  text(u"our_contact_role"_s, {u"我方联络员"_s, u"Our contact"_s}, 160),
                                  text(u"their_contact_role"_s, {u"对方联络员"_s, u"Their contact"_s}, 160),
                                  links(),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"since"_s});
}

Kind visitsKind()
{
    return Kind::make({.key = u"visits"_s,
                       .table = u"visit"_s,
                       .label = {u"互访"_s, u"Visits"_s},
                       .one = {u"互访"_s, u"visit"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"delegation"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  choice(u"direction"_s, {u"方向"_s, u"Direction"_s}, {{u"inbound"_s, {u"来访"_s, u"inbound"_s}}, {u"outbound"_s, {u"出访"_s, u"outbound"_s}}, {u"mutual"_s, {u"互访"_s, u"mutual"_s}}}, 72, true),
                                  choice(u"level"_s, {u"层级"_s, u"Level"_s}, levels(), 104, true),
                                  text(u"delegation"_s, {u"团名"_s, u"Delegation"_s}, 200, true),
                                  text(u"head_role"_s, {u"团长及职务"_s, u"Head of delegation"_s}, 160),
                                  date(u"start"_s, {u"起始日期"_s, u"Start"_s}, true),
                                  date(u"end"_s, {u"结束日期"_s, u"End"_s}),
                                  amount(u"people"_s, {u"人数"_s, u"People"_s}, {u"人"_s, u"people"_s}, 1),
                                  reference(u"host_unit"_s, {u"接待单位"_s, u"Host unit"_s}, u"units"_s, Side::None, 160),
                                  text(u"place"_s, {u"地点"_s, u"Place"_s}, 120),
                                  longText(u"topic"_s, {u"主题"_s, u"Topic"_s}),
                                  links(),
                                  longText(u"outcome"_s, {u"成果"_s, u"Outcome"_s}),
                                  longText(u"documents"_s, {u"签署文件"_s, u"Documents signed"_s}),
                                  plain(u"cost_bearer"_s, {u"经费承担"_s, u"Cost borne by"_s}, 160),
                                  plain(u"minutes_file"_s, {u"纪要"_s, u"Minutes"_s}, 120),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"start"_s});
}

Kind secondmentsKind()
{
    return Kind::make({.key = u"secondments"_s,
                       .table = u"secondment"_s,
                       .label = {u"挂职"_s, u"Secondments"_s},
                       .one = {u"挂职"_s, u"secondment"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"name"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  text(u"name"_s, {u"姓名"_s, u"Name"_s}, 96, true),
                                  reference(u"sending_unit"_s, {u"派出单位"_s, u"Sending unit"_s}, u"units"_s, Side::None, 160, true),
                                  text(u"sending_post"_s, {u"原任职务"_s, u"Post before"_s}, 120),
                                  choice(u"category"_s, {u"类别"_s, u"Category"_s}, {{u"party-government"_s, {u"党政"_s, u"party and government"_s}}, {u"specialist"_s, {u"专技"_s, u"specialist"_s}}}, 80, true),
                                  reference(u"host_unit"_s, {u"接收单位"_s, u"Host unit"_s}, u"units"_s, Side::None, 160, true),
                                  text(u"post"_s, {u"挂任职务"_s, u"Post"_s}, 120),
                                  text(u"document_no"_s, {u"文号"_s, u"Document number"_s}, 120),
                                  date(u"start"_s, {u"起始日期"_s, u"Start"_s}, true),
                                  date(u"end"_s, {u"结束日期"_s, u"End"_s}),
                                  term(u"months"_s, {u"期限"_s, u"Term"_s}),
                                  date(u"extended_to"_s, {u"延长至"_s, u"Extended to"_s}),
                                  plain(u"mid_assessment"_s, {u"中期考核"_s, u"Midterm assessment"_s}, 96),
                                  plain(u"final_assessment"_s, {u"期满考核"_s, u"Final assessment"_s}, 96),
                                  plain(u"appraisal_file"_s, {u"鉴定表"_s, u"Appraisal"_s}, 96),
                                  choice(u"status"_s, {u"状态"_s, u"Status"_s}, {{u"planned"_s, {u"拟派"_s, u"planned"_s}}, {u"in-post"_s, {u"在岗"_s, u"in post"_s}}, {u"ended"_s, {u"期满"_s, u"ended"_s}}, {u"ended-early"_s, {u"提前结束"_s, u"ended early"_s}}}, 88, true),
                                  links(),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"start"_s});
}

Kind investmentsKind()
{
    return Kind::make({.key = u"investments"_s,
                       .table = u"investment"_s,
                       .label = {u"招商项目"_s, u"Investments"_s},
                       .one = {u"招商项目"_s, u"investment"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"name"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  text(u"name"_s, {u"项目名称"_s, u"Project"_s}, 200, true),
                                  text(u"investor"_s, {u"投资方"_s, u"Investor"_s}, 160),
                                  reference(u"introduced_by"_s, {u"引荐单位"_s, u"Introduced by"_s}, u"units"_s, Side::None, 160),
                                  text(u"industry"_s, {u"产业"_s, u"Industry"_s}, 120),
                                  choice(u"stage"_s, {u"阶段"_s, u"Stage"_s}, {{u"talks"_s, {u"在谈"_s, u"talks"_s}}, {u"signed"_s, {u"签约"_s, u"signed"_s}}, {u"landed"_s, {u"落地"_s, u"landed"_s}}, {u"started"_s, {u"开工"_s, u"started"_s}}, {u"operating"_s, {u"投产"_s, u"operating"_s}}, {u"ended"_s, {u"终止"_s, u"ended"_s}}}, 72, true),
                                  date(u"talks_on"_s, {u"洽谈日期"_s, u"Talks on"_s}),
                                  date(u"signed_on"_s, {u"签约日期"_s, u"Signed on"_s}),
                                  date(u"landed_on"_s, {u"落地日期"_s, u"Landed on"_s}),
                                  date(u"started_on"_s, {u"开工日期"_s, u"Started on"_s}),
                                  date(u"operating_on"_s, {u"投产日期"_s, u"Operating on"_s}),
                                  date(u"ended_on"_s, {u"终止日期"_s, u"Ended on"_s}),
                                  amount(u"agreed_funds"_s, {u"协议资金"_s, u"Agreed funds"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  amount(u"paid_funds"_s, {u"到位资金"_s, u"Paid funds"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  amount(u"paid_in_period"_s, {u"本期到位"_s, u"Paid in the period"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  text(u"park"_s, {u"园区"_s, u"Park"_s}, 120),
                                  amount(u"land_mu"_s, {u"用地"_s, u"Land"_s}, {u"亩"_s, u"mu"_s}),
                                  amount(u"jobs"_s, {u"就业"_s, u"Jobs"_s}, {u"人"_s, u"jobs"_s}),
                                  plain(u"leader"_s, {u"责任领导"_s, u"Leader"_s}, 120),
                                  longText(u"end_reason"_s, {u"终止原因"_s, u"Reason for ending"_s}),
                                  links(),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"talks_on"_s,
                       .uncounted = u"stage:ended"_s});
}

Kind trainingsKind()
{
    return Kind::make({.key = u"trainings"_s,
                       .table = u"training"_s,
                       .label = {u"培训"_s, u"Trainings"_s},
                       .one = {u"培训"_s, u"training"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"name"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  text(u"name"_s, {u"班次"_s, u"Course"_s}, 200, true),
                                  plain(u"session"_s, {u"期数"_s, u"Session"_s}, 72),
                                  reference(u"organiser"_s, {u"主办单位"_s, u"Organiser"_s}, u"units"_s, Side::None, 160),
                                  date(u"start"_s, {u"起始日期"_s, u"Start"_s}, true),
                                  date(u"end"_s, {u"结束日期"_s, u"End"_s}),
                                  text(u"place"_s, {u"地点"_s, u"Place"_s}, 120),
                                  amount(u"people"_s, {u"人数"_s, u"People"_s}, {u"人"_s, u"people"_s}),
                                  amount(u"person_times"_s, {u"人次"_s, u"Person-times"_s}, {u"人次"_s, u"person-times"_s}),
                                  amount(u"cost"_s, {u"经费"_s, u"Cost"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  percent(u"satisfaction"_s, {u"满意度"_s, u"Satisfaction"_s}),
                                  links(),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"start"_s});
}

Kind promotionsKind()
{
    return Kind::make({.key = u"promotions"_s,
                       .table = u"promotion"_s,
                       .label = {u"推介会"_s, u"Promotions"_s},
                       .one = {u"推介会"_s, u"promotion"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"activity"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  text(u"activity"_s, {u"活动"_s, u"Activity"_s}, 200, true),
                                  date(u"date"_s, {u"日期"_s, u"Date"_s}, true),
                                  text(u"place"_s, {u"地点"_s, u"Place"_s}, 120),
                                  amount(u"sessions"_s, {u"场次"_s, u"Sessions"_s}, {u"场"_s, u"sessions"_s}),
                                  amount(u"agencies"_s, {u"旅行社"_s, u"Agencies"_s}, {u"家"_s, u"agencies"_s}),
                                  amount(u"media"_s, {u"媒体"_s, u"Media"_s}, {u"家"_s, u"media"_s}),
                                  amount(u"reports"_s, {u"报道"_s, u"Press reports"_s}, {u"篇"_s, u"press reports"_s}),
                                  amount(u"agreements"_s, {u"协议数"_s, u"Agreements"_s}, {u"份"_s, u"agreements"_s}),
                                  amount(u"visitors"_s, {u"游客"_s, u"Visitors"_s}, {u"人次"_s, u"visitors"_s}),
                                  links(),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"date"_s});
}

Kind fundsKind()
{
    return Kind::make({.key = u"funds"_s,
                       .table = u"fund"_s,
                       .label = {u"帮扶资金"_s, u"Funds"_s},
                       .one = {u"帮扶资金"_s, u"fund"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"project"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  {.key = u"year"_s, .label = {u"年度"_s, u"Year"_s}, .type = FieldType::Period, .required = true, .width = 72},
                                  choice(u"source"_s, {u"来源"_s, u"Source"_s}, {{u"fiscal"_s, {u"财政"_s, u"fiscal"_s}}, {u"social"_s, {u"社会"_s, u"social"_s}}}, 72, true),
                                  amount(u"planned"_s, {u"计划"_s, u"Planned"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  amount(u"disbursed"_s, {u"拨付"_s, u"Disbursed"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  amount(u"spent"_s, {u"支出"_s, u"Spent"_s}, {u"万元"_s, u"CNY 10,000"_s}),
                                  text(u"project"_s, {u"项目"_s, u"Project"_s}, 200, true),
                                  amount(u"beneficiaries"_s, {u"受益人数"_s, u"Beneficiaries"_s}, {u"人"_s, u"beneficiaries"_s}),
                                  links(),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})}});
}

Kind meetingsKind()
{
    return Kind::make({.key = u"meetings"_s,
                       .table = u"meeting"_s,
                       .label = {u"机制会议"_s, u"Meetings"_s},
                       .one = {u"机制会议"_s, u"meeting"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"mechanism"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  text(u"mechanism"_s, {u"机制"_s, u"Mechanism"_s}, 200, true),
                                  choice(u"level"_s, {u"层级"_s, u"Level"_s}, levels(), 104),
                                  date(u"date"_s, {u"日期"_s, u"Date"_s}, true),
                                  text(u"place"_s, {u"地点"_s, u"Place"_s}, 120),
                                  choice(u"host_side"_s, {u"主办方"_s, u"Host side"_s}, {{u"ours"_s, {u"我方"_s, u"ours"_s}}, {u"theirs"_s, {u"对方"_s, u"theirs"_s}}, {u"joint"_s, {u"双方"_s, u"joint"_s}}}, 72),
                                  text(u"chair_role"_s, {u"主持人职务"_s, u"Chair"_s}, 160),
                                  {.key = u"attending_units"_s, .label = {u"参加单位"_s, u"Attending units"_s}, .type = FieldType::References, .target = u"units"_s, .width = 200},
                                  longText(u"topic"_s, {u"议题"_s, u"Topic"_s}),
                                  longText(u"decisions"_s, {u"议定事项"_s, u"Decisions"_s}),
                                  longText(u"follow_up"_s, {u"落实安排"_s, u"Follow-up"_s}),
                                  date(u"next_date"_s, {u"下次日期"_s, u"Next date"_s}),
                                  links(),
                                  plain(u"minutes_file"_s, {u"纪要"_s, u"Minutes"_s}, 120),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"date"_s});
}

Kind bulletinsKind()
{
    return Kind::make({.key = u"bulletins"_s,
                       .table = u"bulletin"_s,
                       .label = {u"信息互通"_s, u"Bulletins"_s},
                       .one = {u"信息互通"_s, u"bulletin"_s},
                       .naturalKey = {u"code"_s},
                       .labelField = u"code"_s,
                       .nameField = u"title"_s,
                       .nameFieldEn = {},
                       .fields = {code(),
                                  date(u"date"_s, {u"日期"_s, u"Date"_s}, true),
                                  choice(u"direction"_s, {u"方向"_s, u"Direction"_s}, {{u"inbound"_s, {u"来文"_s, u"inbound"_s}}, {u"outbound"_s, {u"发文"_s, u"outbound"_s}}, {u"mutual"_s, {u"互发"_s, u"mutual"_s}}}, 72, true),
                                  reference(u"from_unit"_s, {u"发出单位"_s, u"From"_s}, u"units"_s, Side::None, 160),
                                  reference(u"to_unit"_s, {u"接收单位"_s, u"To"_s}, u"units"_s, Side::None, 160),
                                  text(u"title"_s, {u"标题"_s, u"Title"_s}, 240, true),
                                  choice(u"kind"_s, {u"类型"_s, u"Kind"_s}, {{u"briefing"_s, {u"简报"_s, u"briefing"_s}}, {u"figures"_s, {u"数据"_s, u"figures"_s}}, {u"policy"_s, {u"政策"_s, u"policy"_s}}, {u"letter"_s, {u"函件"_s, u"letter"_s}}}, 80),
                                  links(),
                                  plain(u"file"_s, {u"文件"_s, u"File"_s}, 120),
                                  longText(u"notes"_s, {u"备注"_s, u"Notes"_s})},
                       .namedOn = u"date"_s});
}

}
