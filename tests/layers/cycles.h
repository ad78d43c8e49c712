// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "layers/projectfile.h"

namespace pact::test {

/// Each knot of folders under app/ and ui/ that include one another in a circle. The files in a layer's own folder stand for
/// themselves, since what is basic and what joins the folders together lie there side by side.
QStringList cycleFindings(const std::vector<ProjectFile>& files);

}
