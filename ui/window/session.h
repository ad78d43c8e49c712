// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"

#include <QTimer>

namespace pact::ui {

/// The one ledger that the window has open, or none. Owns it, and looks once a second whether somebody else has written.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `options` are those of every ledger opened here.
    explicit Session(store::Ledger::Options options, QObject* parent = nullptr);
    ~Session() override;

    /// Null when none is open.
    store::Ledger* ledger() const;
    const store::Ledger::Options& options() const;

    /// Opens an existing one; the present one is closed only once the new one is there.
    domain::Result<> open(const QString& path);
    /// Opens the present one again, at another moment; now again with none. Only now can be written to.
    domain::Result<> lookAt(const store::Moment& moment);
    /// Whether what is closed now is the same ledger that opens again at another moment.
    bool isTurning() const
    {
        return m_turning;
    }
    /// Takes over one that has just been made.
    void adopt(std::unique_ptr<store::Ledger> ledger);
    void close();

signals:
    /// Whatever holds the ledger lets go of it now: it is deleted right after.
    void closing();
    void opened();
    void closed();
    /// Somebody else's writing could not be looked for.
    void failed(const pact::domain::Error& error);

private:
    void look();

    store::Ledger::Options m_options;
    std::unique_ptr<store::Ledger> m_ledger;
    QTimer m_timer;
    bool m_turning = false;
};

}
