// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>
#include <vector>

namespace pact::ui {

/// The next place that F6 stops at: `stops` in their order, null, hidden and disabled ones left out; from the one that
/// holds the focus, `step` +1 or -1 round. Sets the focus there; nothing when there is no other.
void goRound(const std::vector<QWidget*>& stops, int step);

}
