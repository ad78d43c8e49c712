// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <functional>
#include <optional>
#include <sys/types.h>

namespace pact::store {

/// That this process has a ledger file open through the engine, for as long as this lives. POSIX drops every lock that a
/// process holds on a file as soon as it closes any descriptor of that file: whoever looks into a ledger past the engine
/// would take the locks from the engine's connections, and another process would think the ledger unused. Any thread.
class OpenFile
{
public:
    using Probe = std::function<domain::Result<>(const QString& path)>;

    /// `probe` looks into the file with a descriptor of its own. It is left out while the file is open here already: it
    /// has been looked at then. Fails with what the probe fails with.
    static domain::Result<OpenFile> take(const QString& path, const Probe& probe);
    /// Of no file.
    OpenFile() = default;
    ~OpenFile();
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;

    struct Key
    {
        dev_t device;
        ino_t inode;
        auto operator<=>(const Key&) const = default;
    };

private:
    explicit OpenFile(std::optional<Key> key);
    std::optional<Key> m_key;
};

}
