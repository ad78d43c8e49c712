// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/verb.h"
#include <memory>

namespace pact::verbs {

/// Every verb of this version, in the order of the help.
const std::vector<std::unique_ptr<Verb>>& allVerbs();
/// By name; null for any other word.
const Verb* findVerb(const QString& name);
/// Whether the word is a verb that later versions have.
bool isLaterVerb(const QString& name);

std::unique_ptr<Verb> makeNewVerb();
std::unique_ptr<Verb> makeImportVerb();
std::unique_ptr<Verb> makeExportVerb();
std::unique_ptr<Verb> makeListVerb();
std::unique_ptr<Verb> makeShowVerb();
std::unique_ptr<Verb> makeAddVerb();
std::unique_ptr<Verb> makeEditVerb();
std::unique_ptr<Verb> makeRemoveVerb();
std::unique_ptr<Verb> makeProgressVerb();
std::unique_ptr<Verb> makeExtendVerb();
std::unique_ptr<Verb> makeCloseVerb();
std::unique_ptr<Verb> makeWriteOffVerb();
std::unique_ptr<Verb> makeAttachVerb();
std::unique_ptr<Verb> makeDetachVerb();
std::unique_ptr<Verb> makeAttachmentVerb();
std::unique_ptr<Verb> makeDueVerb();
std::unique_ptr<Verb> makeSearchVerb();
std::unique_ptr<Verb> makeHistoryVerb();
std::unique_ptr<Verb> makeCompareVerb();
std::unique_ptr<Verb> makeUndoVerb();
std::unique_ptr<Verb> makeRedoVerb();
std::unique_ptr<Verb> makeFieldsVerb();
std::unique_ptr<Verb> makeBackupVerb();
std::unique_ptr<Verb> makeRestoreVerb();
std::unique_ptr<Verb> makeCheckVerb();
std::unique_ptr<Verb> makeSettingsVerb();
std::unique_ptr<Verb> makeSnapshotVerb();
std::unique_ptr<Verb> makeLockVerb();
std::unique_ptr<Verb> makeViewVerb();
std::unique_ptr<Verb> makeSummaryVerb();
std::unique_ptr<Verb> makeChartVerb();
std::unique_ptr<Verb> makeUnitVerb();

}
