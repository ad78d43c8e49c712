// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QFileDevice>
#include <memory>

namespace pact::verbs {

using namespace pact::domain;

/// A seekable file to read from: the one named, or for "-" a copy of `standard`; what cannot be read twice (a pipe) is
/// copied too. FileMissing, Io, DiskFull.
Result<std::unique_ptr<QFileDevice>> openInput(const QString& name, QIODevice& standard);

}
