// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/standardkinds.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

Kind attachmentsKind()
{
    return Kind::make(
        {.key = u"attachments"_s,
         .table = u"attachment"_s,
         .label = {u"佐证材料"_s, u"Evidence"_s},
         .one = {u"佐证材料"_s, u"evidence"_s},
         .naturalKey = {u"commitment"_s, u"name"_s},
         .labelField = u"name"_s,
         .nameField = u"name"_s,
         .nameFieldEn = {},
         .fields = {{.key = u"commitment"_s, .label = {u"事项"_s, u"Commitment"_s}, .type = FieldType::Reference, .target = u"commitments"_s, .aliases = {u"事项编号"_s, u"编号"_s}, .required = true, .owner = true, .width = 88},
                    {.key = u"name"_s, .label = {u"文件名"_s, u"File name"_s}, .required = true, .searched = true, .width = 240},
                    {.key = u"size"_s, .label = {u"大小"_s, u"Size"_s}, .type = FieldType::Number, .unit = {u"字节"_s, u"bytes"_s}, .required = true, .low = Decimal(), .width = 96},
                    {.key = u"media_type"_s, .label = {u"文件类型"_s, u"Media type"_s}, .width = 160},
                    {.key = u"added"_s, .label = {u"添加日期"_s, u"Added on"_s}, .type = FieldType::Date, .width = 96},
                    {.key = u"sha256"_s, .label = {u"SHA-256"_s, u"SHA-256"_s}, .aliases = {u"hash"_s, u"校验值"_s}, .required = true, .width = 240},
                    {.key = u"notes"_s, .label = {u"备注"_s, u"Notes"_s}, .type = FieldType::LongText, .searched = true, .width = 200}},
         .aliases = {u"evidence"_s}});
}

}
