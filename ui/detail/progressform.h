// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include "store/acts.h"
#include "ui/detail/draftstore.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pact::ui {

class FormGrid;
class Label;
class MessageBar;
class TextBox;

/// 报进度: the report of one period. What is typed is kept as a draft until it is filed; Ctrl+Enter files.
class ProgressForm : public QWidget
{
    Q_OBJECT

public:
    ProgressForm(store::Ledger& ledger, QWidget* parent = nullptr);

    /// Another commitment brings its own draft; the same one again leaves what is typed.
    void setDetail(const models::CommitmentDetail& detail);
    void setReadOnly(bool readOnly);
    /// To the first input that a report needs.
    void start();
    /// Writes what is typed to the draft store now.
    void keepDraft();

public slots:
    void file();

signals:
    void filed(const pact::domain::ChangeInfo& change);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(FormGrid& form);
    /// What a report is most likely for: the newest period that nobody reported, else what the rules say.
    domain::Period usualPeriod() const;
    void fillPeriods();
    void takeDraft();
    void offerCount();
    DraftStore::Draft draft() const;
    void put(const DraftStore::Draft& draft);
    void touched();
    void retranslate();
    std::optional<domain::Decimal> number(const QLineEdit& line, const QString& key);

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    DraftStore m_drafts;
    QTimer m_keeping;
    bool m_readOnly = false;
    bool m_putting = false;
    bool m_refused = false;
    Label* m_title;
    Label* m_draftNote;
    MessageBar* m_message;
    QComboBox* m_period;
    QLineEdit* m_percent;
    QLineEdit* m_actual;
    Label* m_unit;
    TextBox* m_text;
    QLineEdit* m_problem;
    QLineEdit* m_next;
    QLineEdit* m_reason; ///< of a correction; there once a locked period has asked for it
    QPushButton* m_offer; ///< what is counted up to the period's end, to be taken as its actual
    QPushButton* m_file;
};

}
