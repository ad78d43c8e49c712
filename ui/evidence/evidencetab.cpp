// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencetab.h"

#include "ui/evidence/evidencejobs.h"
#include "ui/evidence/evidencelist.h"
#include "ui/evidence/evidencepreview.h"
#include "ui/host/documents.h"
#include "ui/host/prompts.h"
#include "ui/icons/icon.h"
#include "ui/start/droparea.h"
#include "ui/widgets/label.h"
#include "ui/widgets/removebar.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Result;

namespace {

/// From here on the preview stands beside the list.
constexpr int widthForBoth = 640;

}

EvidenceTab::EvidenceTab(store::Ledger& ledger, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_prompts(prompts)
    , m_attach(new QPushButton)
    , m_save(new QPushButton)
    , m_remove(new QPushButton)
    , m_reason(new RemoveBar)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_none(new Label(TypeSize::Body, false, Token::Secondary))
    , m_list(new EvidenceList)
    , m_drop(new DropArea)
    , m_preview(new EvidencePreview(ledger))
    , m_copyHash(new QAction(this))
{
    setObjectName(u"evidenceTab"_s);
    build();
    connect(m_attach, &QPushButton::clicked, this, &EvidenceTab::attach);
    connect(m_save, &QPushButton::clicked, this, &EvidenceTab::saveAs);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceTab::remove);
    connect(m_reason, &RemoveBar::confirmed, this, &EvidenceTab::detach);
    connect(m_reason, &RemoveBar::left, this, [this] { m_list->setFocus(); });
    connect(m_list, &EvidenceList::currentChanged, this, &EvidenceTab::showChosen);
    connect(m_list, &EvidenceList::opened, this, [this] { m_preview->setFocus(); });
    connect(m_list, &EvidenceList::removeRequested, this, &EvidenceTab::remove);
    connect(m_copyHash, &QAction::triggered, m_list, &EvidenceList::copyHash);
    connect(m_preview, &EvidencePreview::saveRequested, this, &EvidenceTab::saveAs);
    connect(m_preview, &EvidencePreview::left, this, [this] { m_list->setFocus(); });
    connect(m_preview, &EvidencePreview::failed, this, &EvidenceTab::failed);
    retranslate();
    showStates();
}

void EvidenceTab::build()
{
    m_attach->setObjectName(u"attachEvidence"_s);
    m_attach->setIcon(icon(u"attach"_s));
    m_save->setObjectName(u"saveEvidence"_s);
    m_remove->setObjectName(u"removeEvidence"_s);
    m_reason->setObjectName(u"evidenceReason"_s);
    m_drop->setObjectName(u"evidenceDrop"_s);
    m_drop->setAreaHeight(gap32 + gap8);
    m_none->setObjectName(u"noEvidence"_s);
    m_none->setWordWrap(true);
    auto* left = new QWidget;
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, gap8, 0, 0);
    list->setSpacing(gap8);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(gap16, 0, gap16, 0);
    buttons->setSpacing(gap8);
    buttons->addWidget(m_attach);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    list->addLayout(buttons);
    list->addWidget(m_reason);
    m_none->setContentsMargins(gap16, 0, gap16, 0);
    list->addWidget(m_none);
    list->addWidget(m_list, 1);
    auto* drop = new QHBoxLayout;
    drop->setContentsMargins(gap16, 0, gap16, gap8);
    drop->addWidget(m_drop);
    list->addLayout(drop);
    // Takes the room of the list where there is none.
    list->addStretch();
    setLayout(m_parts);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_parts->addWidget(left, 1);
    m_parts->addWidget(m_preview, 1);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_copyHash);
    setFocusProxy(m_list);
}

void EvidenceTab::setRecord(const domain::Record& record, const std::vector<store::ReadRow>& attachments)
{
    if (record.isNull() || !m_kind || m_record != record.id())
        m_reason->hide();
    m_kind = record.isNull() ? nullptr : &record.kind();
    m_record = record.id();
    m_label = record.isNull() ? QString() : record.label();
    std::vector<Attachment> shown;
    for (const store::ReadRow& row : attachments)
        shown.push_back(attachmentOf(row.record));
    m_list->setAttachments(shown);
    showStates();
}

void EvidenceTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showStates();
}

void EvidenceTab::attach()
{
    if (!m_kind || m_readOnly)
        return;
    const QStringList files = m_prompts.filesToOpen(this, tr("Attach evidence to %1").arg(m_label), documentsFolder(), tr("All files (*)"));
    if (!files.isEmpty())
        attachTo(*m_kind, m_record, m_label, files);
}

void EvidenceTab::attachTo(const domain::Kind& kind, domain::RecordId record, const QString& label, const QStringList& files)
{
    setRunning(1);
    QtConcurrent::run(attachInBackground, m_ledger.path(), m_ledger.options(), std::cref(kind), record, files).then(this, [this, record, label](const Result<store::Attached>& attached) {
        setRunning(-1);
        takeAttached(attached, record, label);
    });
}

void EvidenceTab::takeAttached(const Result<store::Attached>& attached, domain::RecordId record, const QString& label)
{
    if (!attached) {
        emit failed(attached.error());
        return;
    }
    // The writing was another connection's: this one has to look.
    if (const auto seen = m_ledger.refresh(); !seen) {
        emit failed(seen.error());
        return;
    }
    QStringList added;
    for (const store::AttachedFile& file : attached->files) {
        if (file.isNew)
            added << file.name;
    }
    if (added.isEmpty()) {
        emit done(tr("%1 has this evidence already; nothing was changed").arg(label), false);
        return;
    }
    if (m_kind && m_record == record)
        m_list->choose(added.constFirst());
    emit done(tr("%n file(s) attached to %1", nullptr, static_cast<int>(added.size())).arg(label), true);
}

void EvidenceTab::saveAs()
{
    const auto chosen = m_list->current();
    if (!chosen)
        return;
    const QString proposed = QDir(documentsFolder()).filePath(chosen->name);
    const Prompts::Target target = m_prompts.fileToSave(this, tr("Save %1").arg(chosen->name), proposed, {{tr("All files (*)"), {}}});
    if (target.path.isEmpty())
        return;
    setRunning(1);
    QtConcurrent::run(saveInBackground, m_ledger.path(), *chosen, target.path).then(this, [this, path = target.path](const Result<>& saved) {
        setRunning(-1);
        if (saved)
            emit done(tr("Written to %1").arg(QDir::toNativeSeparators(path)), false);
        else
            emit failed(saved.error());
    });
}

void EvidenceTab::remove()
{
    const auto chosen = m_list->current();
    if (!chosen || m_readOnly)
        return;
    m_removing = chosen->name;
    m_reason->ask([name = chosen->name] { return tr("Remove %1. Why?").arg(name); });
}

void EvidenceTab::detach(const QString& reason)
{
    const auto removed = store::detachFile(m_ledger, *m_kind, m_record, m_removing, reason);
    m_list->setFocus();
    if (removed)
        emit done(tr("%1 removed from %2").arg(m_removing, m_label), true);
    else
        emit failed(removed.error());
}

void EvidenceTab::showChosen()
{
    if (isVisible())
        m_preview->setAttachment(m_list->current());
    showStates();
}

void EvidenceTab::setRunning(int change)
{
    m_running += change;
    showStates();
}

void EvidenceTab::showStates()
{
    const bool any = m_list->count() > 0;
    m_attach->setEnabled(m_kind && !m_readOnly && m_running == 0);
    m_save->setEnabled(any && m_running == 0);
    m_remove->setEnabled(any && !m_readOnly);
    m_save->setVisible(any);
    m_remove->setVisible(any);
    m_list->setVisible(any);
    m_none->setVisible(m_kind && !any);
    m_preview->setVisible(any);
    // In a low place the list needs the room; files can be dropped on the whole pane.
    m_drop->setVisible(m_kind && !m_readOnly && (!any || m_parts->direction() == QBoxLayout::TopToBottom));
    m_drop->setText(m_running > 0 ? tr("Working on the files…") : tr("Drop files here to keep them as evidence"));
}

void EvidenceTab::retranslate()
{
    setAccessibleName(tr("Evidence"));
    m_attach->setText(tr("Attach…"));
    m_attach->setToolTip(tr("Attach files (Ctrl+Shift+A)"));
    m_save->setText(tr("Save as…"));
    m_remove->setText(tr("Remove…"));
    m_copyHash->setText(tr("Copy SHA-256"));
    m_none->setText(tr("No evidence yet"));
    showStates();
}

void EvidenceTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvidenceTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() < widthForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    showStates();
}

void EvidenceTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showChosen();
}

}
