// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgersettings.h"

#include "domain/catalogue/fieldtext.h"
#include "store/mechanismsetting.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// The whole number that a setting is kept in; null where it is no such one.
int* numberOf(LedgerSettings& settings, const QString& key)
{
    LightSettings& lights = settings.lights;
    RegisterLimits& registers = settings.registers;
    const std::array<std::pair<QLatin1StringView, int*>, 14> all{{
        {"warn_once"_L1, &lights.warnOnce},
        {"warn_quarter"_L1, &lights.warnQuarter},
        {"warn_month"_L1, &lights.warnMonth},
        {"grace_days"_L1, &lights.graceDays},
        {"silent_yellow"_L1, &lights.silentYellow},
        {"silent_red"_L1, &lights.silentRed},
        {"return_days"_L1, &registers.returnDays},
        {"secondment_days"_L1, &registers.secondmentDays},
        {"talks_days"_L1, &registers.stages.talks},
        {"signed_days"_L1, &registers.stages.contract},
        {"landed_days"_L1, &registers.stages.landed},
        {"started_days"_L1, &registers.stages.started},
        {"attachment_mb"_L1, &settings.attachmentMegabytes},
        {"backup_keep"_L1, &settings.backupKeep},
    }};
    const auto it = std::ranges::find(all, key, &std::pair<QLatin1StringView, int*>::first);
    return it == all.end() ? nullptr : it->second;
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
        {u"return_days"_s, {u"挂职：多少天内返回的列出"_s, u"secondments: days ahead in which returns are listed"_s}, u"60"_s, FieldType::Number},
        {u"secondment_days"_s, {u"挂职：期满前提醒天数"_s, u"secondments: days of reminder before the end"_s}, u"30"_s, FieldType::Number},
        {u"talks_days"_s, {u"招商：在谈超过多少天提醒"_s, u"investments: reminded of after days in talks"_s}, u"180"_s, FieldType::Number},
        {u"signed_days"_s, {u"招商：签约超过多少天提醒"_s, u"investments: reminded of after days signed"_s}, u"180"_s, FieldType::Number},
        {u"landed_days"_s, {u"招商：落地超过多少天提醒"_s, u"investments: reminded of after days landed"_s}, u"365"_s, FieldType::Number},
        {u"started_days"_s, {u"招商：开工超过多少天提醒"_s, u"investments: reminded of after days started"_s}, u"730"_s, FieldType::Number},
        {u"mechanisms"_s, {u"机制会议周期（机制=P6M；…）"_s, u"periods of the mechanisms (name=P6M; …)"_s}, {}, FieldType::Text},
        {u"attachment_mb"_s, {u"单个佐证材料上限（MB）"_s, u"largest piece of evidence, in MB"_s}, u"50"_s, FieldType::Number},
    };
    return all;
}

QString LedgerSettings::text(const QString& key) const
{
    if (const int* number = numberOf(const_cast<LedgerSettings&>(*this), key))
        return QString::number(*number);
    if (key == u"as_of")
        return asOf ? asOf->toString(Qt::ISODate) : QString();
    if (key == u"report_every")
        return reportEvery;
    if (key == u"behind_yellow")
        return lights.behindYellow.toString();
    if (key == u"behind_red")
        return lights.behindRed.toString();
    if (key == u"mechanisms")
        return mechanismsText(registers.mechanisms);
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
        if (int* kept = numberOf(*this, key)) {
            const auto number = wholeNumber(entry, *value, text);
            if (!number)
                return fail(number);
            *kept = *number;
        }
        if (key == u"mechanisms") {
            auto rules = mechanismsFrom(value->text());
            if (!rules)
                return fail(rules);
            registers.mechanisms = std::move(*rules);
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
