// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::ui {

/// A file for the use of other programs, readable by nobody else, gone with this.
class ScratchFile
{
public:
    /// `path` exists and is owned from now on.
    explicit ScratchFile(QString path);
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    const QString& path() const
    {
        return m_path;
    }

private:
    QString m_path;
};

}
