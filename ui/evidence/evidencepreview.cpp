// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepreview.h"

#include "ui/evidence/pictureview.h"
#include "ui/icons/icon.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

EvidencePreview::EvidencePreview(const store::Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_runner(ledger.viewpoint())
    , m_caption(new Label(TypeSize::Note, false, Token::Secondary))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_blank(new QWidget)
    , m_picture(new PictureView)
    , m_text(new QPlainTextEdit)
    , m_other(new EmptyState)
{
    setObjectName(u"evidencePreview"_s);
    build();
    connect(&m_runner, &models::QueryRunner::failed, this, [this](quint64, const domain::Error& error) {
        m_loaded = true;
        emit failed(error);
    });
    connect(&m_pages, &PdfPages::opened, this, &EvidencePreview::retranslate);
    connect(&m_pages, &PdfPages::drawn, this, &EvidencePreview::takePage);
    connect(&m_pages, &PdfPages::failed, this, &EvidencePreview::takePdfFailure);
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_picture, &PictureView::turned, this, [this](int direction) { turnTo(m_page + direction); });
    connect(m_other, &EmptyState::actionTriggered, this, &EvidencePreview::saveRequested);
    retranslate();
}

void EvidencePreview::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(gap16, 0, gap8, 0);
    head->setSpacing(0);
    m_caption->setObjectName(u"previewCaption"_s);
    head->addWidget(m_caption, 1);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    m_previous->setObjectName(u"previousPage"_s);
    m_previous->setIcon(icon(u"chevron-up"_s));
    m_next->setObjectName(u"nextPage"_s);
    m_next->setIcon(icon(u"chevron-down"_s));
    column->addLayout(head);
    m_picture->setObjectName(u"previewPicture"_s);
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(gap12);
    m_other->setObjectName(u"previewOther"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_blank, m_picture, m_text, m_other})
        m_stack->addWidget(part);
    column->addWidget(m_stack, 1);
}

void EvidencePreview::setAttachment(const std::optional<Attachment>& attachment)
{
    if (attachment == m_attachment)
        return;
    m_attachment = attachment;
    m_runner.begin();
    m_pages.close();
    m_pdfFailure.reset();
    m_preview = {};
    m_page = 0;
    m_loaded = true;
    if (!m_attachment)
        present(m_blank);
    else if (previewForm(*m_attachment) == Preview::Form::None)
        present(m_other);
    else
        read();
    retranslate();
}

void EvidencePreview::read()
{
    m_loaded = false;
    present(m_blank);
    m_runner.read<Preview>([attachment = *m_attachment](store::Database& database) { return readPreview(database, attachment); },
                           [this](Preview& preview) { take(preview); });
}

void EvidencePreview::take(Preview& preview)
{
    m_preview = std::move(preview);
    m_loaded = m_preview.form != Preview::Form::Pdf;
    switch (m_preview.form) {
    case Preview::Form::Picture:
        m_picture->setPicture(m_preview.picture);
        present(m_picture);
        break;
    case Preview::Form::Text:
        m_text->setPlainText(m_preview.text);
        present(m_text);
        break;
    case Preview::Form::Pdf:
        m_pages.open(m_preview.pdf);
        break;
    default:
        present(m_other);
    }
    retranslate();
}

void EvidencePreview::takePage(int page, const QImage& picture)
{
    m_picture->setPicture(picture, m_page > 0);
    m_page = page;
    m_loaded = true;
    present(m_picture);
    retranslate();
}

void EvidencePreview::takePdfFailure(LimitedProcess::Failure why)
{
    m_pdfFailure = why;
    m_page = 0;
    m_loaded = true;
    present(m_other);
    retranslate();
}

void EvidencePreview::turnTo(int page)
{
    if (page < 1 || page > m_pages.count() || page == m_page)
        return;
    m_loaded = false;
    m_pages.draw(page);
}

void EvidencePreview::present(QWidget* part)
{
    const bool focused = m_stack->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_stack->setCurrentWidget(part);
    setFocusProxy(part == m_blank ? nullptr : part);
    if (focused)
        setFocus();
}

QString EvidencePreview::caption() const
{
    return m_caption->text();
}

QString EvidencePreview::whyNothing() const
{
    if (m_pdfFailure == LimitedProcess::Failure::Missing)
        return tr("A PDF is shown with poppler-utils, which this machine does not have. Install it, or save the file and open it elsewhere.");
    if (m_pdfFailure == LimitedProcess::Failure::Limit || m_preview.form == Preview::Form::TooLarge)
        return tr("This file would take too much to be shown here. Save it and open it elsewhere.");
    if (m_pdfFailure || m_preview.form == Preview::Form::Unusable)
        return tr("This file cannot be shown: it is damaged, locked or of another type than its name says. Save it and open it elsewhere.");
    const QString ending = QFileInfo(m_attachment->name).suffix().toUpper();
    const QString size = sizeText(m_attachment->size);
    return ending.isEmpty() ? tr("A file of unknown type, %1").arg(size) : tr("A file of type %1, %2").arg(ending, size);
}

void EvidencePreview::retranslate()
{
    QString caption;
    if (m_page > 0)
        caption = tr("Page %1 of %2").arg(m_page).arg(m_pages.count());
    else if (m_preview.form == Preview::Form::Picture)
        caption = tr("%1 × %2 pixels").arg(m_preview.pictureSize.width()).arg(m_preview.pictureSize.height());
    else if (m_preview.form == Preview::Form::Text && m_preview.more)
        caption = tr("The first 64 KB; the text goes on");
    else if (!m_loaded)
        caption = tr("Reading…");
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_previous->setVisible(m_page > 0 && m_pages.count() > 1);
    m_next->setVisible(m_page > 0 && m_pages.count() > 1);
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_pages.count());
    for (const auto& [button, text] : {std::pair{m_previous, tr("Previous page")}, std::pair{m_next, tr("Next page")}}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    if (m_attachment && m_stack->currentWidget() == m_other)
        m_other->setState(whyNothing(), tr("Save as…"));
    const QString name = m_attachment ? tr("Preview of %1").arg(m_attachment->name) : tr("Preview");
    for (QWidget* part : std::initializer_list<QWidget*>{m_picture, m_text})
        part->setAccessibleName(name);
    m_picture->setAccessibleDescription(caption);
    setAccessibleName(name);
}

void EvidencePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvidencePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}
