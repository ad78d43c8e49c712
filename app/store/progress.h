// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <functional>

namespace pact::store {

/// How far a long piece of work is: parts done, of parts in all (0: not known). Returns false to cancel, which the work
/// answers with Error::Code::Cancelled. May be empty. Called on the work's own thread.
using Progress = std::function<bool(qint64 done, qint64 total)>;

}
