// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/window/lightcounter.h"

#include <QPointer>

namespace pact::ui {

class Page;
class StatusStrip;

/// Keeps the status strip true: counts of the page, lights of the ledger, its day, name, author, and when it was saved.
class StatusControl : public QObject
{
    Q_OBJECT

public:
    StatusControl(StatusStrip& strip, QObject* parent);

    /// Null when none is open; both outlive their being set.
    void setLedger(store::Ledger* ledger, LightCounter* counter);
    void setPage(Page* page);
    /// What stands at the right while no ledger is open.
    void setHints(const QStringList& hints);
    void retranslate();

private:
    void showCounts();
    void showLights();
    void showLedger();
    QString saved() const;

    StatusStrip& m_strip;
    store::Ledger* m_ledger = nullptr;
    LightCounter* m_counter = nullptr;
    QPointer<Page> m_page;
    QStringList m_hints;
};

}
