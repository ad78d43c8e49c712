// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fieldedit.h"
#include <QWidget>

class QPushButton;

namespace pact::ui {

class Label;

/// A stale edit: what one wrote, what the ledger holds meanwhile, and two buttons that settle it. Hidden until told.
class ConflictBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget* parent = nullptr);

    void showConflict(const models::EditRefusal& refusal, const domain::Kind& kind);
    const models::EditRefusal& refusal() const
    {
        return m_refusal;
    }
    QString text() const;

signals:
    /// One's own is to be written over what is there.
    void mineChosen(const pact::models::EditRefusal& refusal);
    void theirsChosen(const pact::models::EditRefusal& refusal);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    models::EditRefusal m_refusal;
    const domain::Kind* m_kind = nullptr;
    Label* m_text;
    QPushButton* m_mine;
    QPushButton* m_theirs;
};

}
