// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/searchterms.h"

#include <QPointer>
#include <map>
#include <QTimer>

namespace pact::ui {

class Page;
class SearchField;

/// Between the search field and the page on show: what is typed becomes chips and the page's condition. On a page without
/// rows the field is empty, and a search asks for one with rows. A condition that cannot be read is reported once the
/// hand rests, or at Enter.
class SearchControl : public QObject
{
    Q_OBJECT

public:
    /// All outlive this, but pages may go.
    SearchControl(SearchField& field, const domain::Catalogue& catalogue, QObject* parent);

    void setPage(Page* page);
    /// Replaces the condition on commitments, and shows their page with it.
    void setFilterText(const QString& text);
    /// Replaces the condition of the page on show, which has one.
    void setPageFilterText(const QString& text);
    /// On commitments.
    QString filterText() const;
    void toggleLight(domain::Light light);
    /// Empties the condition; false when it was empty.
    bool clear();
    /// A new ledger begins without a condition.
    void forget();
    void retranslate();

signals:
    /// The window shows a page with rows before it returns.
    void rowsPageRequested();
    void failed(const pact::domain::Error& error);
    /// The condition can be read again.
    void recovered();

private:
    void search(const QString& text, bool all);
    void goToRows();
    /// Whether a page with rows is on show, after having asked for one; with `commitments` that of the commitments.
    bool needRowsPage(bool commitments = false);
    /// Of the page on show; where it has none, those on commitments.
    SearchTerms& terms();
    void apply();
    void show();

    SearchField& m_field;
    const domain::Catalogue& m_catalogue;
    const domain::Kind& m_commitments;
    std::map<const domain::Kind*, SearchTerms> m_terms; ///< each kind's own
    QPointer<Page> m_page;
    QTimer m_rest;
    std::optional<domain::Error> m_error;
    bool m_reported = false;
};

}
