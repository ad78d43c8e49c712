// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QIODevice>

namespace pact::exchange {

/// The error of a device that could not be read or written, after the failed call: DiskFull or Io with its path (a device
/// without a name: empty) and the system's reason.
domain::Error deviceError(const QIODevice& device);

}
