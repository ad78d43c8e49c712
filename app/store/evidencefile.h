// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QFile>
#include <memory>

namespace pact::store {

using namespace pact::domain;

/// What can be known of a file before it is attached.
struct EvidenceFile
{
    QString path;
    QString name;      ///< without any folder
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< small hexadecimal letters
    QString mediaType; ///< guessed from name and first bytes
};

/// Opens an ordinary file for reading, or the one that a link leads to; never waits, whatever it is. `ledger` is the path of
/// the open ledger: it and its companions are not even opened, as closing them again would give up the engine's locks.
/// FileMissing, NotAFile, Io.
Result<std::unique_ptr<QFile>> openEvidence(const QString& path, const QString& ledger);

/// Reads the file once through. As openEvidence(); BadFileName; FileTooLarge above `limit` bytes, which for what is no more
/// than that in the folder's list is known only while reading.
Result<EvidenceFile> evidenceFile(const QString& path, const QString& ledger, qint64 limit);

/// Whether a text can be the name of a file anywhere: no path, no control characters, not "." or "..".
bool isFileName(const QString& name);

/// "报告.pdf" → "报告 (2).pdf"
QString numberedName(const QString& name, int number);

}
