// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openfiles.h"

#include <QFile>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <utility>

namespace pact::store {

namespace {

struct Registry
{
    std::mutex mutex;
    std::map<OpenFile::Key, int> open;
};

Registry& registry()
{
    static Registry all;
    return all;
}

}

OpenFile::OpenFile(std::optional<Key> key)
    : m_key(key)
{
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : m_key(std::exchange(other.m_key, std::nullopt))
{
}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept
{
    std::swap(m_key, other.m_key);
    return *this;
}

OpenFile::~OpenFile()
{
    if (!m_key)
        return;
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    const auto it = all.open.find(*m_key);
    if (--it->second == 0)
        all.open.erase(it);
}

domain::Result<OpenFile> OpenFile::take(const QString& path, const Probe& probe)
{
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return OpenFile(std::nullopt);
    const Key key{info.st_dev, info.st_ino};
    if (!all.open.contains(key)) {
        if (const auto probed = probe(path); !probed)
            return domain::fail(probed);
    }
    ++all.open[key];
    return OpenFile(key);
}

}
