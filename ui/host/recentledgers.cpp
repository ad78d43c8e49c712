// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/recentledgers.h"

#include "store/serveraddress.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

/// One way of writing each place: a file by its whole path, a server by its address.
QString placeOf(const QString& ledger)
{
    return store::isAddress(ledger) ? ledger : QFileInfo(ledger).absoluteFilePath();
}

}

RecentLedgers::RecentLedgers(QSettings& settings)
    : m_settings(settings)
{
}

std::vector<RecentLedgers::Entry> RecentLedgers::entries() const
{
    std::vector<Entry> found = all();
    std::erase_if(found, [](const Entry& entry) { return !store::isAddress(entry.path) && !QFileInfo::exists(entry.path); });
    return found;
}

void RecentLedgers::add(const QString& path)
{
    const QString place = placeOf(path);
    std::vector<Entry> entries = all();
    const auto same = [&](const Entry& entry) { return entry.path == place; };
    const auto old = std::ranges::find_if(entries, same);
    Entry entry{place, QDateTime::currentDateTime(), old == entries.end() ? -1 : old->red};
    std::erase_if(entries, same);
    entries.insert(entries.begin(), std::move(entry));
    if (entries.size() > 10)
        entries.resize(10);
    store(entries);
}

void RecentLedgers::setRed(const QString& path, int red)
{
    const QString place = placeOf(path);
    std::vector<Entry> entries = all();
    for (Entry& entry : entries) {
        if (entry.path == place)
            entry.red = red;
    }
    store(entries);
}

void RecentLedgers::clear()
{
    m_settings.remove(u"recent"_s);
}

std::vector<RecentLedgers::Entry> RecentLedgers::all() const
{
    std::vector<Entry> entries;
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        entries.push_back({m_settings.value(u"path"_s).toString(), m_settings.value(u"opened"_s).toDateTime(),
                           m_settings.value(u"red"_s, -1).toInt()});
    }
    m_settings.endArray();
    return entries;
}

void RecentLedgers::store(const std::vector<Entry>& entries)
{
    m_settings.remove(u"recent"_s);
    m_settings.beginWriteArray(u"recent"_s, static_cast<int>(entries.size()));
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        m_settings.setArrayIndex(i);
        const Entry& entry = entries.at(static_cast<size_t>(i));
        m_settings.setValue(u"path"_s, entry.path);
        m_settings.setValue(u"opened"_s, entry.opened);
        m_settings.setValue(u"red"_s, entry.red);
    }
    m_settings.endArray();
}

}
