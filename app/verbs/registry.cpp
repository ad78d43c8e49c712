// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/registry.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

const std::vector<std::unique_ptr<Verb>>& allVerbs()
{
    static const auto verbs = [] {
        std::vector<std::unique_ptr<Verb>> all;
        for (const auto make : {makeNewVerb, makeImportVerb, makeExportVerb, makeListVerb, makeShowVerb, makeAddVerb, makeEditVerb, makeRemoveVerb,
                                makeProgressVerb, makeExtendVerb, makeCloseVerb, makeWriteOffVerb, makeAttachVerb, makeDetachVerb, makeAttachmentVerb, makeDueVerb, makeSearchVerb,
                                makeHistoryVerb, makeCompareVerb, makeUndoVerb, makeRedoVerb, makeFieldsVerb, makeBackupVerb, makeRestoreVerb, makeCheckVerb, makeSettingsVerb,
                                makeSnapshotVerb, makeLockVerb, makeViewVerb,
                                makeSummaryVerb, makeChartVerb, makeUnitVerb}) {
            all.push_back(make());
        }
        return all;
    }();
    return verbs;
}

const Verb* findVerb(const QString& name)
{
    for (const auto& verb : allVerbs()) {
        if (verb->usage().verb == name)
            return verb.get();
    }
    return nullptr;
}

bool isLaterVerb(const QString& name)
{
    static const QStringList later{u"submit"_s, u"return"_s,
                                   u"extract"_s, u"coverage"_s, u"brief"_s, u"sheet"_s, u"reminder"_s, u"send"_s, u"receive"_s,
                                   u"handover"_s, u"forget"_s, u"share"_s};
    return later.contains(name);
}

}
