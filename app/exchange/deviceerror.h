// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QIODevice>

namespace pact::exchange {

/// Why the last call to a device failed, asked at once after it (errno still stands): DiskFull or Io with the device's path,
/// empty if it has none, and the system's reason.
domain::Error deviceError(const QIODevice& device);

}
