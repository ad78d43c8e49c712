// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace pact::verbs {

/// The numbered paragraphs of an agreement written as articles "第二条　…" (or "附录　…") with paragraphs "（一）…": rows of
/// agreement, number ("第二条（一）"), position from 1, text without its number.
std::vector<QStringList> clauseRows(const QString& agreement, const QString& text);

}
