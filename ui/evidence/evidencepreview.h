// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/queryrunner.h"
#include "store/ledger.h"
#include "ui/evidence/pdfpages.h"
#include "ui/evidence/previewreader.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace pact::ui {

class EmptyState;
class Label;
class PictureView;

/// A look at one piece of evidence: a picture, the beginning of a text, the pages of a PDF; for all else its type and size, and
/// Save as…. It reads in the background, and no more than it shows.
class EvidencePreview : public QWidget
{
    Q_OBJECT

public:
    /// `ledger` must outlive it.
    explicit EvidencePreview(const store::Ledger& ledger, QWidget* parent = nullptr);

    /// The same once more is not read again.
    void setAttachment(const std::optional<Attachment>& attachment);
    /// Whether everything that was asked for is there.
    bool isLoaded() const
    {
        return m_loaded;
    }
    /// What stands above it: the page, the size of a picture, that a text goes on.
    QString caption() const;
    /// 0 where there are no pages.
    int page() const
    {
        return m_page;
    }
    void turnTo(int page);

signals:
    void saveRequested();
    /// Escape: back to the list.
    void left();
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void read();
    void take(Preview& preview);
    void takePage(int page, const QImage& picture);
    void takePdfFailure(LimitedProcess::Failure why);
    /// One of the parts; it is where the focus goes.
    void present(QWidget* part);
    void retranslate();
    QString whyNothing() const;

    models::QueryRunner m_runner;
    PdfPages m_pages;
    std::optional<Attachment> m_attachment;
    Preview m_preview;
    std::optional<LimitedProcess::Failure> m_pdfFailure;
    int m_page = 0;
    bool m_loaded = true;
    Label* m_caption;
    QToolButton* m_previous;
    QToolButton* m_next;
    QStackedWidget* m_stack;
    QWidget* m_blank;
    PictureView* m_picture;
    QPlainTextEdit* m_text;
    EmptyState* m_other;
};

}
