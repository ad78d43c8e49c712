// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lightcounter.h"

#include <QtConcurrent/QtConcurrentRun>

namespace pact::ui {

using store::LightCounts;

namespace {

std::optional<LightCounts> countLights(const store::Viewpoint& from, const domain::LightSettings& lights, QDate day)
{
    auto database = store::openAt(from);
    if (!database)
        return std::nullopt;
    const auto figures = store::RecordReader(**database, *from.catalogue, lights).figures(domain::Filter::all(), day);
    if (!figures)
        return std::nullopt;
    return figures->lights;
}

}

LightCounter::LightCounter(const store::Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    connect(&ledger, &store::Ledger::changed, this, &LightCounter::count);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LightCounter::take);
    count();
}

LightCounter::~LightCounter()
{
    m_watcher.waitForFinished();
}

const LightCounts& LightCounter::counts() const
{
    return m_counts;
}

qint64 LightCounter::red() const
{
    return m_counts.at(static_cast<size_t>(domain::Light::Red));
}

qint64 LightCounter::needing() const
{
    return red() + m_counts.at(static_cast<size_t>(domain::Light::Yellow));
}

void LightCounter::count()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(countLights, m_ledger.viewpoint(), m_ledger.settings().lights,
                                          m_ledger.today()));
}

void LightCounter::take()
{
    // What could not be read keeps the last figures: whoever reads rows says why.
    if (const auto counts = m_watcher.result(); counts && *counts != m_counts) {
        m_counts = *counts;
        emit countsChanged();
    }
    if (m_again) {
        m_again = false;
        count();
    }
}

}
