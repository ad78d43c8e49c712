// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace pact::exchange {

/// What a reader is told about its file.
struct ReadOptions
{
    /// For messages: the path, or "-".
    QString name;
    /// As recogniseEncoding() takes it.
    QString encoding = QStringLiteral("auto");
    /// Between cells; sniffed when empty. Only for CSV and TSV.
    std::optional<char> separator;
};

}
