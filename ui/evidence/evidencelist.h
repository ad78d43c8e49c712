// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/evidence/attachment.h"

#include <QListWidget>

namespace pact::ui {

/// The evidence of one commitment: name and size, below them the day and the first characters of the SHA-256, the whole of which is
/// in the tool tip and is what Ctrl+C copies.
class EvidenceList : public QListWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget* parent = nullptr);

    /// The current one stays, by its name; else its neighbour is current.
    void setAttachments(const std::vector<Attachment>& attachments);
    std::optional<Attachment> current() const;
    /// Makes it current; false when there is none of this name.
    bool choose(const QString& name);
    void copyHash() const;

signals:
    void currentChanged();
    /// Enter, or a double click.
    void opened();
    /// Del.
    void removeRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// The current one stays in sight.
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    std::vector<Attachment> m_attachments;
};

}
