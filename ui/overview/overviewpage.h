// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/overviewreader.h"
#include "ui/host/ledgerpage.h"

class QBoxLayout;
class QHBoxLayout;
class QStackedWidget;

namespace pact::ui {

class EmptyState;
class KeyFigureButton;
class Label;
class OverviewBoard;

/// The whole ledger on one page: the finding, five figures, and a card for each question. Every number opens its rows
/// through filterRequested(). Reads in the background; what is shown stays until the new is there. While the page is
/// hidden, changes of the ledger only mark it as old.
class OverviewPage : public LedgerPage
{
    Q_OBJECT

public:
    explicit OverviewPage(store::Ledger& ledger, QWidget* parent = nullptr);
    ~OverviewPage() override;

    QString key() const override;
    domain::Text title() const override;
    QString iconName() const override;
    QString headline() const override;
    void refresh() override;
    void retranslate() override;
    void setDensity(Density density) override;
    PageCounts counts() const override;
    QString missingFor(Command command) const override;
    void run(Command command) override;
    std::vector<PageKey> keys() const override;
    QWidget* mainView() const override;

    /// Whether what is shown is what the ledger held at the last change.
    bool isCurrent() const
    {
        return m_current;
    }

protected:
    void outdate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void connectCards();
    void take(const std::shared_ptr<const OverviewData>& data);
    void fill();
    void fillFigures();
    /// The figures stand beside the headline, or below it where it would be shortened.
    void arrangeHead();
    QString subject() const;

    OverviewReader* m_reader;
    QStackedWidget* m_stack;
    OverviewBoard* m_board;
    EmptyState* m_empty;
    std::shared_ptr<const OverviewData> m_data;
    bool m_current = false;

    Label* m_headline = nullptr;
    Label* m_subject = nullptr;
    QBoxLayout* m_head = nullptr;
    QHBoxLayout* m_figureRow = nullptr;
    std::vector<KeyFigureButton*> m_figures;
};

}
