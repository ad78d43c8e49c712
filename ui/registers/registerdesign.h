// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/records/recordslist.h"

namespace pact::ui {

/// The columns of a register's list: those in which it is read, of a kind without a design of its own the first of its fields; the
/// newest first.
RecordsList::Design registerDesign(const domain::Kind& kind);

}
