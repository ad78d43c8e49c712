// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/attachments.h"
#include "ui/evidence/attachment.h"

namespace pact::ui {

// Work on evidence that takes its time: to be run on another thread, through connections of its own.

/// As store::attachFiles(), in the hands of the same person; whoever has the ledger open looks at it afterwards with
/// Ledger::refresh().
domain::Result<store::Attached> attachInBackground(const QString& ledger, const store::Ledger::Options& options, const domain::Kind& kind, domain::RecordId record, const QStringList& files);

/// Writes the bytes, whole or not at all. UnknownContent, Damaged, OutputIsLedger, Io, DiskFull.
domain::Result<> saveInBackground(const QString& ledger, const Attachment& attachment, const QString& target);

}
