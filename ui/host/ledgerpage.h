// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "ui/host/page.h"

namespace pact::ui {

/// A page that reads anew what has changed in the ledger: at once while it is shown, else when it is shown next. It follows the
/// language by itself.
class LedgerPage : public Page
{
    Q_OBJECT

protected:
    /// `ledger` must outlive the page.
    LedgerPage(store::Ledger& ledger, QWidget* parent);

    store::Ledger& ledger() const
    {
        return m_ledger;
    }
    /// What is shown is not what the ledger has, and nobody has begun to read. Whoever reads says that he has.
    bool isStale() const
    {
        return m_stale;
    }
    void setStale(bool stale);
    /// The ledger has changed.
    virtual void outdate();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    store::Ledger& m_ledger;
    bool m_stale = true;
};

}
