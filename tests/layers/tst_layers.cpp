// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/cycles.h"
#include "layers/shape.h"
#include "layers/walls.h"
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::test;

/// The structure of the project as its sources and its build have it; tst_layerchecks proves that each check can fail.
class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIncludesOnlyWhatItsLayerMay();
    void everyTargetLinksOnlyWhatItsLayerMay();
    void noFolderIncludesItselfThroughOthers();
    void everyFileIsShortAndSaysItsLicence();
    void noFileSpeaksOfAMachineOrUnfinishedWork();
    void everyTranslationIsFinished();
};

namespace {

const QStringList code{u".cpp"_s, u".h"_s};

template <class Check>
QStringList eachFile(const std::vector<ProjectFile>& files, Check check)
{
    if (files.empty())
        return {u"no files to look at"_s};
    QStringList all;
    for (const ProjectFile& file : files)
        all << check(file);
    return all;
}

/// Fails with all of them, a line each.
void expectNone(const QStringList& findings)
{
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

}

void LayersTest::everyFileIncludesOnlyWhatItsLayerMay()
{
    expectNone(eachFile(projectFiles({u"app"_s, u"ui"_s}, code), includeFindings));
}

void LayersTest::everyTargetLinksOnlyWhatItsLayerMay()
{
    QFile links(QStringLiteral(PACT_LINKS));
    QVERIFY2(links.open(QIODevice::ReadOnly), PACT_LINKS);
    expectNone(linkFindings(linksFrom(QString::fromUtf8(links.readAll()))));
}

void LayersTest::noFolderIncludesItselfThroughOthers()
{
    expectNone(cycleFindings(projectFiles({u"app"_s, u"ui"_s}, code)));
}

void LayersTest::everyFileIsShortAndSaysItsLicence()
{
    expectNone(eachFile(projectFiles({u"app"_s, u"ui"_s, u"tests"_s}, code), shapeFindings));
}

void LayersTest::noFileSpeaksOfAMachineOrUnfinishedWork()
{
    const QStringList places{u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"packaging"_s, u"cmake"_s, u"CMakeLists.txt"_s,
        u"CMakePresets.json"_s, u"README.md"_s};
    const QStringList endings{u".cpp"_s, u".h"_s, u".sql"_s, u".py"_s, u".sh"_s, u".md"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".ts"_s};
    expectNone(eachFile(projectFiles(places, endings), wordFindings));
}

void LayersTest::everyTranslationIsFinished()
{
    expectNone(eachFile(projectFiles({u"resources/translations"_s}, {u".ts"_s}), translationFindings));
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
