// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "layers/projectfile.h"

namespace pact::test {

inline constexpr qsizetype longestFile = 400; ///< lines

/// Too many lines, no SPDX lines on top, a header without #pragma once, Q_OBJECT on the line of its class.
QStringList shapeFindings(const ProjectFile& file);

/// Paths of somebody's machine, and marks of unfinished work.
QStringList wordFindings(const ProjectFile& file);

/// Entries of a translation file that nobody has finished, or that the sources no longer have.
QStringList translationFindings(const ProjectFile& file);

}
