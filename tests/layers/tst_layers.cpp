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
QString findings(const std::vector<ProjectFile>& files, Check check)
{
    if (files.empty())
        return u"no files to look at"_s;
    QStringList all;
    for (const ProjectFile& file : files)
        all << check(file);
    return all.join(u'\n');
}

}

void LayersTest::everyFileIncludesOnlyWhatItsLayerMay()
{
    QCOMPARE(findings(projectFiles({u"app"_s, u"ui"_s}, code), includeFindings), QString());
}

void LayersTest::everyTargetLinksOnlyWhatItsLayerMay()
{
    QFile links(QStringLiteral(PACT_LINKS));
    QVERIFY2(links.open(QIODevice::ReadOnly), PACT_LINKS);
    QCOMPARE(linkFindings(linksFrom(QString::fromUtf8(links.readAll()))).join(u'\n'), QString());
}

void LayersTest::noFolderIncludesItselfThroughOthers()
{
    QCOMPARE(cycleFindings(projectFiles({u"app"_s, u"ui"_s}, code)).join(u'\n'), QString());
}

void LayersTest::everyFileIsShortAndSaysItsLicence()
{
    QCOMPARE(findings(projectFiles({u"app"_s, u"ui"_s, u"tests"_s}, code), shapeFindings), QString());
}

void LayersTest::noFileSpeaksOfAMachineOrUnfinishedWork()
{
    const QStringList places{u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"packaging"_s, u"cmake"_s, u"CMakeLists.txt"_s,
        u"CMakePresets.json"_s, u"README.md"_s};
    const QStringList endings{u".cpp"_s, u".h"_s, u".sql"_s, u".py"_s, u".sh"_s, u".md"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".ts"_s};
    QCOMPARE(findings(projectFiles(places, endings), wordFindings), QString());
}

void LayersTest::everyTranslationIsFinished()
{
    QCOMPARE(findings(projectFiles({u"resources/translations"_s}, {u".ts"_s}), translationFindings), QString());
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
