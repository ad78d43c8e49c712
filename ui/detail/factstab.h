// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include "models/fieldedit.h"
#include <QScrollArea>

class QPushButton;

namespace pact::ui {

class FieldEditor;
class FormGrid;
class Label;
class ProgressMeter;

/// The form of one commitment, made from the catalogue: what one asks for first at the top, every other field below.
/// Each input writes for itself.
class FactsTab : public QScrollArea
{
    Q_OBJECT

public:
    FactsTab(store::Ledger& ledger, QWidget* parent = nullptr);

    void setDetail(const models::CommitmentDetail& detail);
    void setReadOnly(bool readOnly);
    FieldEditor* editor(const QString& key) const;

signals:
    void edited(const pact::models::FieldEdit& edit);
    void extendRequested();
    void progressRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    FieldEditor* makeEditor(const QString& key);
    void addTop(FormGrid& form);
    void addDates(FormGrid& form);
    void addProgress(FormGrid& form);
    void addRest(FormGrid& form);
    void retranslate();
    void showDates();
    void showProgress();
    void showSource();

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    models::CommitmentDetail m_detail;
    QHash<QString, FieldEditor*> m_editors;
    Label* m_due = nullptr;
    Label* m_original = nullptr;
    Label* m_extended = nullptr;
    Label* m_percent = nullptr;
    Label* m_actual = nullptr;
    Label* m_indicator = nullptr;
    Label* m_target = nullptr;
    Label* m_clause = nullptr;
    Label* m_source = nullptr;
    Label* m_restTitle = nullptr;
    ProgressMeter* m_meter = nullptr;
    QPushButton* m_extend = nullptr;
    QPushButton* m_report = nullptr;
    bool m_readOnly = false;
};

}
