// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace pact::verbs {

/// The columns of clauseRows().
QStringList clauseColumns();

/// The numbered paragraphs of an agreement written as articles "第二条　…" (or "附录　…") with paragraphs "（一）…", of the
/// first version of its text: position from 1, text without its number, and where in the text that lies, counted in Unicode
/// characters from 0.
std::vector<QStringList> clauseRows(const QString& agreement, const QString& text);

}
