// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <functional>

namespace pact::bench {

/// The longest time the event loop did not come round.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_since.start();
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_worst = std::max(m_worst, static_cast<double>(m_since.nsecsElapsed()) / 1e6), m_since.restart(); });
        m_timer.start();
    }
    double worst() const
    {
        return m_worst;
    }
    void restart()
    {
        m_worst = 0;
        m_since.restart();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worst = 0;
};

/// Lets the window work until `ready`, ten seconds at most.
inline void until(const std::function<bool()>& ready)
{
    QElapsedTimer timer;
    timer.start();
    while (!ready() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
}

}
