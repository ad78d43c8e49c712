// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <vector>

class QSettings;

namespace pact::ui {

/// The ledgers opened lately, newest first, at most ten, in `settings` (which outlives this). Ledgers whose file is gone
/// are passed over but not forgotten: a drive may come back. Whether a server still has its ledger shows at opening.
class RecentLedgers
{
public:
    struct Entry
    {
        QString path; ///< or the address
        QDateTime opened; ///< local time
        int red = -1;     ///< red lights when last seen; -1: not known
    };

    explicit RecentLedgers(QSettings& settings);

    std::vector<Entry> entries() const;
    /// Opened now.
    void add(const QString& path);
    void setRed(const QString& path, int red);
    void clear();

private:
    std::vector<Entry> all() const;
    void store(const std::vector<Entry>& entries);

    QSettings& m_settings;
};

}
