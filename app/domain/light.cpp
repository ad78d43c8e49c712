// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/light.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

struct Words
{
    QString key;
    Text label;
    Text meaning;
    Text mark;
};

const Words& words(Light light)
{
    static const std::array<Words, 5> all{{
        {u"red"_s, {u"红灯"_s, u"red"_s}, {u"逾期或严重滞后"_s, u"behind"_s}, {u"急"_s, u"B"_s}},
        {u"yellow"_s, {u"黄灯"_s, u"yellow"_s}, {u"临期或滞后"_s, u"watch"_s}, {u"注"_s, u"W"_s}},
        {u"green"_s, {u"绿灯"_s, u"green"_s}, {u"正常推进"_s, u"on track"_s}, {u"正"_s, u"T"_s}},
        {u"blue"_s, {u"蓝灯"_s, u"blue"_s}, {u"已办结"_s, u"done"_s}, {u"结"_s, u"D"_s}},
        {u"grey"_s, {u"灰灯"_s, u"grey"_s}, {u"未启动、暂缓、终止"_s, u"idle"_s}, {u"停"_s, u"I"_s}},
    }};
    return all.at(static_cast<size_t>(light));
}

}

QString lightKey(Light light)
{
    return words(light).key;
}

std::optional<Light> lightFromKey(QStringView key)
{
    for (const Light light : allLights) {
        if (words(light).key == key)
            return light;
    }
    return std::nullopt;
}

Text lightLabel(Light light)
{
    return words(light).label;
}

Text lightMeaning(Light light)
{
    return words(light).meaning;
}

Text lightMark(Light light)
{
    return words(light).mark;
}

}
