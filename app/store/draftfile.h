// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

namespace pact::store {

/// A file in the making, under a name of its own beside its target: it appears whole at place(), or nothing of it is left.
/// What a run that was ended left behind is cleared away by the next for the same target. For database files, whose engine
/// writes by path.
class DraftFile
{
public:
    enum class Existing { Refuse, Replace };

    /// Made empty with mode 0600 whatever the umask. `target` through a link is what the link leads to; what is no regular
    /// file is refused (FileExists). Io, DiskFull.
    static domain::Result<DraftFile> create(const QString& target);
    ~DraftFile();
    DraftFile(DraftFile&& other) noexcept;
    DraftFile& operator=(DraftFile&&) = delete;

    /// Where to write.
    const QString& path() const
    {
        return m_path;
    }
    /// Stores it on the disk and puts it in place. FileExists with Existing::Refuse, also for a link that leads nowhere.
    domain::Result<> place(Existing existing);

private:
    DraftFile(QString path, QString target);

    QString m_path;
    QString m_target;
};

/// What a failed call of the system means for `path`: DiskFull, FileExists, or Io with the system's words.
domain::Error systemError(const QString& path, int code);

}
