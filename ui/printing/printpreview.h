// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/summaryjob.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPrinter>

class QComboBox;
class QPrintPreviewWidget;
class QPushButton;

namespace pact::report {
class ChartPainter;
}

namespace pact::ui {

class Label;
class MessageBar;
class Messages;
class Prompts;

/// The summary of a period as it will be on paper, page for page, and the ways it can leave: printer, PDF, HTML, CSV.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// All outlive this.
    PrintPreview(const store::Ledger& ledger, report::ChartPainter& painter, Prompts& prompts, QWidget* parent);
    ~PrintPreview() override;

    /// Pages of the summary on show; 0 while it is being read.
    int pageCount() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeFoot();
    void fillAgreements();
    void read();
    void finish();
    void turn(int step);
    void showPage();
    void print();
    void save();
    domain::Result<> saveAs(const QString& target, int form);

    const store::Ledger& m_ledger;
    report::ChartPainter& m_painter;
    Prompts& m_prompts;
    QFutureWatcher<domain::Result<report::SummaryDocument>> m_watcher;
    std::optional<report::SummaryDocument> m_document;
    bool m_again = false;
    QPrinter m_printer;

    QComboBox* m_round;
    QComboBox* m_agreement;
    MessageBar* m_bar;
    Messages* m_messages;
    QPrintPreviewWidget* m_preview;
    Label* m_page;
    QPushButton* m_back;
    QPushButton* m_forth;
    QPushButton* m_save;
    QPushButton* m_print;
};

}
