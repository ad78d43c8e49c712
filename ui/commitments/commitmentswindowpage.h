// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/commitments/commitmentspage.h"
#include "ui/host/page.h"

namespace pact::ui {

/// The commitments page as the window knows pages: the window's commands become the page's acts.
class CommitmentsWindowPage : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    CommitmentsWindowPage(store::Ledger& ledger, Prompts& prompts, QWidget* parent = nullptr);

    CommitmentsPage& content() const
    {
        return *m_page;
    }

    QString key() const override;
    domain::Text title() const override;
    QString iconName() const override;
    QString headline() const override;
    domain::Result<> setFilterText(const QString& text) override;
    const domain::Kind* filterKind() const override;
    void refresh() override;
    void retranslate() override
    {
    }
    void setDensity(Density density) override;
    PageCounts counts() const override;
    /// Every condition that hides it is cleared.
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

private:
    store::Ledger& m_ledger;
    CommitmentsPage* m_page;
};

}
