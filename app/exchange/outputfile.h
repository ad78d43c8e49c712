// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QFileDevice>
#include <memory>

namespace pact::exchange {

/// A file being written: it appears whole at commit(), or the old one keeps its bytes and no temporary file is left.
/// "-" is standard output, and what is no regular file (a pipe, a terminal) is written directly; these two have what was
/// written before a failure.
class OutputFile
{
public:
    /// `target`: a path, or "-". `ledger`: the path of the ledger in use, empty for one on a server; the ledger itself and the
    /// files that its engine keeps beside it are refused as a target, also through a link (OutputIsLedger). Io if it cannot
    /// be opened.
    static domain::Result<std::unique_ptr<OutputFile>> open(const QString& target, const QString& ledger);

    /// Where the content goes; unbuffered. Valid until commit().
    QIODevice& device()
    {
        return *m_device;
    }

    /// Stores everything on the disk and puts it in place. Called at most once; without it nothing changes.
    domain::Result<> commit();

private:
    explicit OutputFile(std::unique_ptr<QFileDevice> device);

    std::unique_ptr<QFileDevice> m_device;
};

}
