// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pact::ui {

class FormGrid;
class Label;
class MessageBar;
class TextBox;

/// 延期: a new due date with reason and approver; without an approver it is asked for and waits. While one waits, the form
/// decides on it instead.
class ExtendForm : public QWidget
{
    Q_OBJECT

public:
    ExtendForm(store::Ledger& ledger, QWidget* parent = nullptr);

    /// The same commitment again leaves what is typed.
    void setDetail(const models::CommitmentDetail& detail);
    void setReadOnly(bool readOnly);
    void start();
    /// As from a drag on a time axis: the day is put in, the words are still asked for.
    void setNewDue(QDate due);

public slots:
    void file();

signals:
    void filed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(FormGrid& form);
    void decide(bool approve);
    void arrange();
    void retranslate();

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    bool m_readOnly = false;
    Label* m_title;
    Label* m_note;
    MessageBar* m_message;
    FormGrid* m_ask;
    FormGrid* m_decide;
    QLineEdit* m_due;
    TextBox* m_reason;
    QLineEdit* m_approver;
    QLineEdit* m_decider;
    QPushButton* m_file;
    QPushButton* m_approve;
    QPushButton* m_refuse;
};

}
