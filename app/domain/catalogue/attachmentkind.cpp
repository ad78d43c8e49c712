// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

Field owner(const QString& key, const Text& label, const QString& kind, const QStringList& aliases = {})
{
    return {.key = key, .label = label, .type = FieldType::Reference, .target = kind, .aliases = aliases, .owner = true, .width = 88};
}

/// Everything that can have evidence.
std::vector<Field> owners()
{
    return {owner(u"commitment"_s, {u"事项"_s, u"Commitment"_s}, u"commitments"_s, {u"事项编号"_s, u"编号"_s}),
            owner(u"visit"_s, {u"互访"_s, u"Visit"_s}, u"visits"_s),
            owner(u"secondment"_s, {u"挂职"_s, u"Secondment"_s}, u"secondments"_s),
            owner(u"investment"_s, {u"招商项目"_s, u"Investment"_s}, u"investments"_s),
            owner(u"training"_s, {u"培训"_s, u"Training"_s}, u"trainings"_s),
            owner(u"promotion"_s, {u"推介会"_s, u"Promotion"_s}, u"promotions"_s),
            owner(u"fund"_s, {u"帮扶资金"_s, u"Fund"_s}, u"funds"_s),
            owner(u"meeting"_s, {u"机制会议"_s, u"Meeting"_s}, u"meetings"_s),
            owner(u"bulletin"_s, {u"信息互通"_s, u"Bulletin"_s}, u"bulletins"_s),
            owner(u"pairing"_s, {u"对口单位"_s, u"Pairing"_s}, u"pairings"_s),
            owner(u"person"_s, {u"人员"_s, u"Person"_s}, u"people"_s)};
}

}

Kind attachmentsKind()
{
    const std::vector<Field> owned = owners();
    QStringList key;
    for (const Field& field : owned)
        key << field.key;
    key << u"name"_s;
    std::vector<Field> fields{owned.front(),
                              {.key = u"name"_s, .label = {u"文件名"_s, u"File name"_s}, .required = true, .searched = true, .width = 240},
                              {.key = u"size"_s, .label = {u"大小"_s, u"Size"_s}, .type = FieldType::Number, .unit = {u"字节"_s, u"bytes"_s}, .required = true, .low = Decimal(), .width = 96},
                              {.key = u"media_type"_s, .label = {u"文件类型"_s, u"Media type"_s}, .width = 160},
                              {.key = u"added"_s, .label = {u"添加日期"_s, u"Added on"_s}, .type = FieldType::Date, .width = 96},
                              {.key = u"sha256"_s, .label = {u"SHA-256"_s, u"SHA-256"_s}, .aliases = {u"hash"_s, u"校验值"_s}, .required = true, .width = 240},
                              {.key = u"notes"_s, .label = {u"备注"_s, u"Notes"_s}, .type = FieldType::LongText, .searched = true, .width = 200}};
    std::copy(owned.begin() + 1, owned.end(), std::back_inserter(fields));
    return Kind::make({.key = u"attachments"_s,
                       .table = u"attachment"_s,
                       .label = {u"佐证材料"_s, u"Evidence"_s},
                       .one = {u"佐证材料"_s, u"evidence"_s},
                       .naturalKey = key,
                       .labelField = u"name"_s,
                       .nameField = u"name"_s,
                       .nameFieldEn = {},
                       .fields = std::move(fields),
                       .aliases = {u"evidence"_s}});
}

}
