// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::ui {

/// Where the person's documents lie; the home folder where there is no such place.
QString documentsFolder();

}
