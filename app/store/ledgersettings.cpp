// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgersettings.h"

#include "domain/catalogue/fieldtext.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

struct IntSetting
{
    QString key;
    int LightSettings::*member;
};

const std::vector<IntSetting>& intSettings()
{
    static const std::vector<IntSetting> all{
        {u"warn_once"_s, &LightSettings::warnOnce},       {u"warn_quarter"_s, &LightSettings::warnQuarter},
        {u"warn_month"_s, &LightSettings::warnMonth},     {u"grace_days"_s, &LightSettings::graceDays},
        {u"silent_yellow"_s, &LightSettings::silentYellow}, {u"silent_red"_s, &LightSettings::silentRed},
    };
    return all;
}

Field asField(const LedgerSettings::Entry& entry)
{
    Field field{.key = entry.key, .label = entry.label, .type = entry.type};
    if (entry.key == u"sample")
        field.choices = {{u"yes"_s, {u"是"_s, u"yes"_s}}, {u"no"_s, {u"否"_s, u"no"_s}}};
    if (entry.key == u"classification")
        field.choices = {{u"internal"_s, {u"内部"_s, u"internal"_s}}};
    field.low = Decimal();
    field.high = Decimal::fromInteger(3650);
    return field;
}

Result<int> wholeNumber(const LedgerSettings::Entry& entry, const Value& value, const QString& text)
{
    const qint64 scaled = value.number()->scaled();
    if (scaled % Decimal::unit != 0)
        return fail(Error::Code::NotANumber, {entry.label.now(), text});
    return static_cast<int>(scaled / Decimal::unit);
}

}

const std::vector<LedgerSettings::Entry>& LedgerSettings::entries()
{
    static const std::vector<Entry> all{
        {u"as_of"_s, {u"统计日"_s, u"as-of date"_s}, {}, FieldType::Date},
        {u"report_every"_s, {u"新事项的报送周期"_s, u"reporting interval of a new commitment"_s}, u"P3M"_s, FieldType::Recurrence},
        {u"warn_once"_s, {u"一次性和年度事项提前提醒天数"_s, u"days of warning, once or yearly"_s}, u"30"_s, FieldType::Number},
        {u"warn_quarter"_s, {u"季度事项提前提醒天数"_s, u"days of warning, quarterly"_s}, u"15"_s, FieldType::Number},
        {u"warn_month"_s, {u"月度事项提前提醒天数"_s, u"days of warning, monthly"_s}, u"7"_s, FieldType::Number},
        {u"grace_days"_s, {u"报送宽限天数"_s, u"days of grace for reports"_s}, u"5"_s, FieldType::Number},
        {u"behind_yellow"_s, {u"黄灯：落后百分点"_s, u"yellow from points behind"_s}, u"10"_s, FieldType::Number},
        {u"behind_red"_s, {u"红灯：落后超过百分点"_s, u"red above points behind"_s}, u"30"_s, FieldType::Number},
        {u"silent_yellow"_s, {u"黄灯：连续漏报期数"_s, u"yellow from silent periods"_s}, u"1"_s, FieldType::Number},
        {u"silent_red"_s, {u"红灯：连续漏报期数"_s, u"red from silent periods"_s}, u"2"_s, FieldType::Number},
        {u"backup_keep"_s, {u"保留的导入前备份份数（0 不备份）"_s, u"backups kept from before imports (0: none made)"_s}, u"5"_s, FieldType::Number},
        {u"sample"_s, {u"示例数据"_s, u"holds sample data"_s}, u"no"_s, FieldType::Choice},
        {u"classification"_s, {u"内部标记"_s, u"classification"_s}, {}, FieldType::Choice},
        {u"attachment_mb"_s, {u"单个佐证材料上限（MB）"_s, u"largest piece of evidence, in MB"_s}, u"50"_s, FieldType::Number},
    };
    return all;
}

QString LedgerSettings::text(const QString& key) const
{
    for (const IntSetting& setting : intSettings()) {
        if (setting.key == key)
            return QString::number(lights.*setting.member);
    }
    if (key == u"as_of")
        return asOf ? asOf->toString(Qt::ISODate) : QString();
    if (key == u"report_every")
        return reportEvery;
    if (key == u"behind_yellow")
        return lights.behindYellow.toString();
    if (key == u"behind_red")
        return lights.behindRed.toString();
    if (key == u"attachment_mb")
        return QString::number(attachmentMegabytes);
    if (key == u"backup_keep")
        return QString::number(backupKeep);
    if (key == u"sample")
        return sample ? u"yes"_s : u"no"_s;
    return key == u"classification" ? classification : QString();
}

Result<> LedgerSettings::set(const QString& key, const QString& text)
{
    for (const Entry& entry : entries()) {
        if (entry.key != key)
            continue;
        auto value = parseValue(asField(entry), text.isEmpty() ? entry.defaultText : text);
        if (!value)
            return fail(value);
        for (const IntSetting& setting : intSettings()) {
            if (setting.key != key)
                continue;
            const auto number = wholeNumber(entry, *value, text);
            if (!number)
                return fail(number);
            lights.*setting.member = *number;
        }
        if (key == u"attachment_mb" || key == u"backup_keep") {
            const auto number = wholeNumber(entry, *value, text);
            if (!number)
                return fail(number);
            (key == u"backup_keep" ? backupKeep : attachmentMegabytes) = *number;
        }
        if (key == u"as_of")
            asOf = value->date().isValid() ? std::optional(value->date()) : std::nullopt;
        else if (key == u"report_every")
            reportEvery = value->text();
        else if (key == u"behind_yellow")
            lights.behindYellow = *value->number();
        else if (key == u"behind_red")
            lights.behindRed = *value->number();
        else if (key == u"sample")
            sample = value->text() == u"yes";
        else if (key == u"classification")
            classification = value->text();
        return {};
    }
    QStringList known;
    for (const Entry& entry : entries())
        known << entry.key;
    return fail(Error::Code::UnknownSetting, {key, known.join(u", "_s)});
}

Result<LedgerSettings> readSettings(Database& database)
{
    auto rows = select(database, u"SELECT key, value FROM setting"_s);
    if (!rows)
        return fail(rows);
    LedgerSettings settings;
    // A value that this version cannot read keeps its default; setting one checks it first.
    while (rows->next())
        (void)settings.set(rows->text(0), rows->text(1));
    return settings;
}

}
