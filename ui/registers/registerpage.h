// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registerfigures.h"
#include "models/queryrunner.h"
#include "ui/host/ledgerpage.h"

class QPushButton;
class QSplitter;

namespace pact::ui {

class Label;
class PaneSplitter;
class Prompts;
class RecordsList;
class RegisterPane;
class RegisterPictures;
class ReminderList;
class TableView;
class TotalsRow;

/// A register of any kind of the catalogue: what it adds up to as the headline, its pictures, its records with their sums, and the pane
/// of the one chosen. It is built when it is first shown, and reads in the background.
class RegisterPage : public LedgerPage
{
    Q_OBJECT

public:
    /// All must outlive the page.
    RegisterPage(store::Ledger& ledger, const domain::Kind& kind, Prompts& prompts, QWidget* parent = nullptr);
    ~RegisterPage() override;

    QString key() const override;
    domain::Text title() const override;
    domain::Text group() const override;
    QString iconName() const override;
    QString headline() const override;
    domain::Result<> setFilterText(const QString& text) override;
    const domain::Kind* filterKind() const override
    {
        return &m_kind;
    }
    void refresh() override;
    void retranslate() override;
    void setDensity(Density density) override;
    PageCounts counts() const override;
    QString countsText() const override;
    void showRecord(domain::RecordId record) override;
    std::optional<ShownRows> shownRows() const override;
    std::optional<EvidencePlace> evidencePlaceAt(const QPoint& globalPosition) const override;
    void attachTo(const EvidencePlace& place, const QStringList& files) override;
    QString missingFor(Command command) const override;
    void run(Command command) override;
    bool isPaneShown() const override;
    std::vector<PageKey> keys() const override;
    QWidget* mainView() const override;
    QWidget* sidePane() const override;
    void goToFirst() override;

    /// Nothing is on its way. False before the page was first shown.
    bool isLoaded() const;
    /// Null before the page was first shown.
    RecordsList* list() const
    {
        return m_list;
    }
    RegisterPane* pane() const
    {
        return m_pane;
    }
    RegisterPictures* pictures() const
    {
        return m_pictures;
    }

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectList();
    QWidget* buildList();
    void readFigures();
    void showFigures();
    void placePictures();

    const domain::Kind& m_kind;
    Prompts& m_prompts;
    QString m_filterText;
    std::optional<domain::RegisterFigures> m_figures;
    bool m_reading = false;
    bool m_placed = false; ///< somebody has said how high the pictures are
    std::unique_ptr<models::QueryRunner> m_runner; ///< reads the figures
    PaneSplitter* m_splitter = nullptr;
    QSplitter* m_parts = nullptr;
    Label* m_headline = nullptr;
    ReminderList* m_reminders = nullptr; ///< of this register; hidden without any
    RegisterPictures* m_pictures = nullptr;
    QPushButton* m_showPictures = nullptr;
    RecordsList* m_list = nullptr;
    TotalsRow* m_totals = nullptr;
    RegisterPane* m_pane = nullptr;
};

}
