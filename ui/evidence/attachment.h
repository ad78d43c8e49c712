// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"

namespace pact::ui {

/// One piece of evidence as lists, previews and jobs need it. A plain value.
struct Attachment
{
    QString name;
    QString sha256;    ///< small hexadecimal letters
    QString mediaType; ///< may be empty; guessed when it was attached
    qint64 size = 0;   ///< bytes
    QDate added;

    bool operator==(const Attachment&) const = default;
};

/// Of a record of the kind `attachments`.
Attachment attachmentOf(const domain::Record& record);

/// "812 bytes", "3.1 MB" (of 1024 × 1024 bytes), in the language of the process.
QString sizeText(qint64 bytes);

}
