// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/evidence/limitedprocess.h"
#include "ui/evidence/scratchfile.h"

#include <QImage>

namespace pact::ui {

/// The pages of a PDF as pictures. Nothing of the file is read here: poppler's pdfinfo and pdftoppm do so, each in a process with
/// limits. A later call makes the earlier ones void. GUI thread.
class PdfPages : public QObject
{
    Q_OBJECT

public:
    explicit PdfPages(QObject* parent = nullptr);

    /// Answers with opened() and the first page, or failed().
    void open(std::shared_ptr<const ScratchFile> file);
    /// Answers with drawn(), or failed(). `page` from 1 to count().
    void draw(int page);
    /// Forgets the file.
    void close();

    /// 0 until it is known.
    int count() const
    {
        return m_count;
    }

signals:
    void opened();
    /// No side is longer than longestSide.
    void drawn(int page, const QImage& picture);
    void failed(pact::ui::LimitedProcess::Failure why);

private:
    void takeCount(const QByteArray& answer);
    void takePage(const QByteArray& picture);

    std::shared_ptr<const ScratchFile> m_file;
    LimitedProcess m_counting;
    LimitedProcess m_drawing;
    int m_count = 0;
    int m_page = 0;
};

}
