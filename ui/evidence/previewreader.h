// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "ui/evidence/attachment.h"
#include "ui/evidence/scratchfile.h"

#include <QImage>
#include <memory>

namespace pact::ui {

/// As much of a piece of evidence as a look at it needs.
struct Preview
{
    enum class Form {
        None,     ///< of a type that is not shown
        Unusable, ///< of a type that is shown, but damaged, or no picture or text at all
        TooLarge,
        Picture,
        Text,
        Pdf,
    };

    Form form = Form::None;
    QImage picture{};    ///< upright, no side longer than longestSide
    QSize pictureSize{}; ///< its own, in pixels
    QString text{};
    bool more = false; ///< the text goes on
    std::shared_ptr<const ScratchFile> pdf{}; ///< for PdfPages; nothing of it has been looked at
};

/// Pixels of a picture or a page as it is kept for painting.
constexpr int longestSide = 2400;
/// Of a text, in bytes.
constexpr qint64 longestText = qint64(64) * 1024;

/// What there is to be shown, by the media type alone: Picture, Text, Pdf or None.
Preview::Form previewForm(const Attachment& attachment);

/// On any thread, through that thread's connection. Evidence is not trusted: only plain picture formats are read, a picture that
/// would take too much memory is TooLarge, text is UTF-8 or GB18030 or Unusable, and a PDF is only put into a file. Fails when
/// the ledger cannot be read or its bytes are not what their hash says (a text is not compared).
domain::Result<Preview> readPreview(store::Database& database, const Attachment& attachment);

}
