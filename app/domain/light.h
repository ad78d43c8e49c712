// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include <array>
#include <optional>

namespace pact::domain {

/// The five lights of a commitment, worst first: the order of bars, legends and counts everywhere.
enum class Light { Red, Yellow, Green, Blue, Grey };

inline constexpr std::array<Light, 5> allLights{Light::Red, Light::Yellow, Light::Green, Light::Blue, Light::Grey};

/// "red", "yellow", "green", "blue", "grey": in files, filters and JSON.
QString lightKey(Light light);
std::optional<Light> lightFromKey(QStringView key);
/// 红灯 / red.
Text lightLabel(Light light);
/// What the light says: 逾期或严重滞后 / behind.
Text lightMeaning(Light light);
/// The character beside the shape, so that no light is only a colour: 急 注 正 结 停 / B W T D I.
Text lightMark(Light light);

}
