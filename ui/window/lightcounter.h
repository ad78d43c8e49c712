// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/recordreader.h"

#include <QFutureWatcher>

namespace pact::ui {

/// How the whole ledger stands: pledges by light on its day, whatever a page filters. Counted off the GUI thread, with a
/// connection of its own, after every change of the ledger; a newer count makes the older one void.
class LightCounter : public QObject
{
    Q_OBJECT

public:
    /// `ledger` outlives this.
    explicit LightCounter(const store::Ledger& ledger, QObject* parent = nullptr);
    ~LightCounter() override;

    const store::LightCounts& counts() const;
    qint64 red() const;
    /// Red and yellow: what needs somebody.
    qint64 needing() const;

signals:
    void countsChanged();

private:
    void count();
    void take();

    const store::Ledger& m_ledger;
    store::LightCounts m_counts{};
    QFutureWatcher<std::optional<store::LightCounts>> m_watcher;
    bool m_again = false;
};

}
