// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/attachments.h"
#include "ui/evidence/attachment.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pact::ui {

class DropArea;
class EvidenceList;
class EvidencePreview;
class Prompts;
class RemoveBar;

/// 佐证: the files kept as evidence of one record, a look at the one chosen, and the acts on them. Files are stored and
/// written in the background; dropping them is the window's, which calls attachTo().
class EvidenceTab : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the tab.
    EvidenceTab(store::Ledger& ledger, Prompts& prompts, QWidget* parent = nullptr);

    /// The record with what models::attachmentsOf() says of it; nothing with a record that is null. The same one once more keeps
    /// the piece that is chosen.
    void setRecord(const domain::Record& record, const std::vector<store::ReadRow>& attachments);
    void setReadOnly(bool readOnly);
    /// Attaches to any record of a kind that can have evidence, as one change set; answered by done() or failed(). `label` is
    /// its code.
    void attachTo(const domain::Kind& kind, domain::RecordId record, const QString& label, const QStringList& files);
    EvidencePreview* preview() const
    {
        return m_preview;
    }
    /// While files are being stored or written.
    bool isBusy() const
    {
        return m_running > 0;
    }

public slots:
    /// Asks for files, then for nothing.
    void attach();
    void saveAs();
    /// Asks for the reason.
    void remove();

signals:
    void done(const QString& sentence, bool undoable);
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Only what is seen is read.
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void takeAttached(const domain::Result<store::Attached>& attached, domain::RecordId record, const QString& label);
    void detach(const QString& reason);
    void showChosen();
    void setRunning(int change);
    void showStates();
    void retranslate();

    store::Ledger& m_ledger;
    Prompts& m_prompts;
    const domain::Kind* m_kind = nullptr; ///< of the record shown, if any
    domain::RecordId m_record;
    QString m_label;
    QString m_removing; ///< the name of what the reason is asked for
    bool m_readOnly = false;
    int m_running = 0;
    QPushButton* m_attach;
    QPushButton* m_save;
    QPushButton* m_remove;
    RemoveBar* m_reason;
    QBoxLayout* m_parts;
    QLabel* m_none;
    EvidenceList* m_list;
    DropArea* m_drop;
    EvidencePreview* m_preview;
    QAction* m_copyHash;
};

}
