// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/evidencefile.h"
#include "store/ledger.h"
#include "store/recordreader.h"

namespace pact::store {

/// One file given to attachFiles(), and what it is called in the ledger.
struct AttachedFile
{
    EvidenceFile file;
    QString name;       ///< with a number where another attachment of the record has the file's own name
    bool isNew = true;  ///< false: the record has these bytes under this name already
};

struct Attached
{
    std::vector<AttachedFile> files;  ///< as they were given
    std::optional<ChangeInfo> change; ///< none when no file was new
};

/// What is kept of a record of `kind`, by name. NoEvidence where no evidence is kept of that kind.
Result<std::vector<ReadRow>> attachmentsOf(RecordReader& reader, const Catalogue& catalogue, const Kind& kind, RecordId owner, QDate day);

/// Attaches files to a record of `kind` as one change set: bytes and records are stored in one transaction, all or nothing,
/// so that no failure leaves a record without its bytes. Each file is read twice, once for its hash and once to be stored,
/// and never lies in memory as a whole. A name that is taken by other bytes gets a number; by the same bytes, is no change.
/// Undo takes the records back and leaves the bytes (content.h). As evidenceFile(), with the setting attachment_mb as
/// limit; FileChanged, NotFound, NoEvidence, and what Ledger::apply fails with.
Result<Attached> attachFiles(Ledger& ledger, const Kind& kind, RecordId owner, const QStringList& paths);

/// Takes an attachment off a record of `kind`, by its name; the history keeps it and the reason, and undo brings it back.
/// NotFound, NoEvidence.
Result<ChangeInfo> detachFile(Ledger& ledger, const Kind& kind, RecordId owner, const QString& name, const QString& reason = {});

/// By the exact name, which may hold any letters. NotFound, NoEvidence.
Result<Record> attachmentNamed(RecordReader& reader, const Catalogue& catalogue, const Kind& kind, RecordId owner, const QString& name, QDate day);

/// What every record of attachments must keep, wherever it comes from; others pass. BadFileName; UnknownContent when the
/// ledger does not hold its bytes; OutOfRange when they have another size.
Result<> guardAttachment(Database& database, const Record& record);

}
