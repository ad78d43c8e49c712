// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/ledgerpage.h"

#include <QEvent>

namespace pact::ui {

LedgerPage::LedgerPage(store::Ledger& ledger, QWidget* parent)
    : Page(parent)
    , m_ledger(ledger)
{
    connect(&ledger, &store::Ledger::changed, this, [this] { outdate(); });
}

void LedgerPage::setStale(bool stale)
{
    m_stale = stale;
}

void LedgerPage::outdate()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void LedgerPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LedgerPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

}
