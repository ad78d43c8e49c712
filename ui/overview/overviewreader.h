// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/figures.h"
#include "domain/result.h"
#include "store/lookback.h"
#include "store/registerreader.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>

namespace pact::ui {

/// What the overview shows of a ledger, as it was read. A value; the words are made when it is shown.
struct OverviewData
{
    domain::Figures figures;
    QList<domain::Ref> agreements; ///< those with commitments, in their order
    std::vector<domain::RegisterReminder> reminders; ///< of the registers
    qint64 items = 0;              ///< commitments of every kind, proposals too
    bool sample = false;           ///< some of it is illustration
};

/// Reads on a worker thread through a connection of its own. A newer reading makes the older one void; signals come on the
/// thread of this object. The destructor waits until the worker has stopped.
class OverviewReader : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        store::Viewpoint from;
        QDate day;
        store::LedgerSettings settings;
    };

    explicit OverviewReader(QObject* parent = nullptr);
    ~OverviewReader() override;

    void read(const Request& request);

signals:
    void finished(std::shared_ptr<const pact::ui::OverviewData> data);
    void failed(const pact::domain::Error& error);

private:
    using Answer = domain::Result<std::shared_ptr<const OverviewData>>;

    void deliver();

    QFutureWatcher<Answer> m_watcher;
};

}
