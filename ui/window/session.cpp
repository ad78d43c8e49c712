// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

using namespace std::chrono_literals;

namespace pact::ui {

using domain::Result;
using store::Ledger;

Session::Session(Ledger::Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Session::look);
}

Session::~Session() = default;

Ledger* Session::ledger() const
{
    return m_ledger.get();
}

const Ledger::Options& Session::options() const
{
    return m_options;
}

Result<> Session::open(const QString& path)
{
    auto ledger = Ledger::open(path, m_options);
    if (!ledger)
        return domain::fail(ledger);
    adopt(std::move(*ledger));
    return {};
}

Result<> Session::lookAt(const store::Moment& moment)
{
    Ledger::Options options = m_options;
    options.moment = moment;
    auto ledger = Ledger::open(m_ledger->path(), options);
    if (!ledger)
        return domain::fail(ledger);
    m_turning = true;
    adopt(std::move(*ledger));
    m_turning = false;
    return {};
}

void Session::adopt(std::unique_ptr<Ledger> ledger)
{
    close();
    m_ledger = std::move(ledger);
    m_timer.start();
    emit opened();
}

void Session::close()
{
    if (!m_ledger)
        return;
    m_timer.stop();
    emit closing();
    m_ledger.reset();
    emit closed();
}

void Session::look()
{
    // Once is enough to say it: the same failure would come back every second.
    if (const auto found = m_ledger->refresh(); !found) {
        m_timer.stop();
        emit failed(found.error());
    }
}

}
