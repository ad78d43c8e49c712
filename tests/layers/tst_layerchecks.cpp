// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/cycles.h"
#include "layers/shape.h"
#include "layers/walls.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::test;

/// Each check of tst_layers on small inputs: what it must find, and what it must let pass.
class LayerChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void includes_data();
    void includes();
    void links_data();
    void links();
    void cycles_data();
    void cycles();
    void shapes_data();
    void shapes();
    void words_data();
    void words();
    void translations_data();
    void translations();
};

namespace {

const QString passes;
const QString spdx = u"// SPDX-FileCopyrightText: somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

void columns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
}

/// Compares with the one finding that is expected, or with none.
void compare(QStringList (*check)(const ProjectFile&))
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(check({path, text}).join(u'\n'), found);
}

}

void LayerChecksTest::includes_data()
{
    columns();
    const QString domain = u"app/domain/light.cpp"_s;
    const auto row = [](const char* name, const QString& path, const QString& text, const QString& found) {
        QTest::newRow(name) << path << text << found;
    };
    row("the domain may use itself", domain, u"#include \"domain/light.h\"\n"_s, passes);
    row("the domain may use QtCore", domain, u"#include <QString>\n#include <QtCore/QDate>\n"_s, passes);
    row("anyone may use the standard library", domain, u"#include <vector>\n#include <sys/stat.h>\n"_s, passes);
    row("the domain may not use the store", domain, u"\n#include \"store/ledger.h\"\n"_s,
        u"app/domain/light.cpp:2: domain may not include store/ledger.h"_s);
    row("the domain may not use QtGui", domain, u"#include <QColor>\n"_s, u"app/domain/light.cpp:1: domain may not use <QColor> of QtGui"_s);
    row("nor with the module's name", domain, u"#include <QtGui/QColor>\n"_s,
        u"app/domain/light.cpp:1: domain may not use <QtGui/QColor> of QtGui"_s);
    row("nor the whole module", domain, u"#include <QtGui>\n"_s, u"app/domain/light.cpp:1: domain may not use <QtGui> of QtGui"_s);
    row("nor by the old file name", domain, u"#  include <qcolor.h>\n"_s, u"app/domain/light.cpp:1: domain may not use <qcolor.h> of QtGui"_s);
    row("the domain may not use SQLite", domain, u"#include <sqlite3.h>\n"_s,
        u"app/domain/light.cpp:1: domain may not use <sqlite3.h> of another library"_s);
    row("the store may", u"app/store/database.cpp"_s, u"#include <sqlite3.h>\n#include <QSqlDatabase>\n"_s, passes);
    row("the store may not use exchange", u"app/store/a.h"_s, u"#include \"exchange/csvreader.h\"\n"_s,
        u"app/store/a.h:1: store may not include exchange/csvreader.h"_s);
    row("nor QSqlQuery, for which it has statements", u"app/store/ledger.cpp"_s, u"#include <QSqlQuery>\n"_s,
        u"app/store/ledger.cpp:1: store/statement takes the place of QSqlQuery"_s);
    row("exchange may not use the store", u"app/exchange/a.cpp"_s, u"#include \"store/database.h\"\n"_s,
        u"app/exchange/a.cpp:1: exchange may not include store/database.h"_s);
    row("exchange may not use SQL", u"app/exchange/a.cpp"_s, u"#include <QSqlDatabase>\n"_s,
        u"app/exchange/a.cpp:1: exchange may not use <QSqlDatabase> of QtSql"_s);
    row("reports may not use exchange", u"app/report/a.cpp"_s, u"#include \"exchange/outputfile.h\"\n"_s,
        u"app/report/a.cpp:1: report may not include exchange/outputfile.h"_s);
    row("reports may paint", u"app/report/a.cpp"_s, u"#include <QPainter>\n"_s, passes);
    row("models may not use reports", u"app/models/a.cpp"_s, u"#include \"report/summary.h\"\n"_s,
        u"app/models/a.cpp:1: models may not include report/summary.h"_s);
    row("verbs may not use the window", u"app/verbs/a.cpp"_s, u"#include \"ui/window/frame.h\"\n"_s,
        u"app/verbs/a.cpp:1: verbs may not include ui/window/frame.h"_s);
    row("verbs may not use Widgets", u"app/verbs/a.cpp"_s, u"#include <QApplication>\n"_s,
        u"app/verbs/a.cpp:1: verbs may not use <QApplication> of QtWidgets"_s);
    row("verbs may not use Charts", u"app/verbs/a.cpp"_s, u"#include <QtCharts>\n"_s,
        u"app/verbs/a.cpp:1: verbs may not use <QtCharts> of QtCharts"_s);
    row("verbs may not print", u"app/verbs/a.cpp"_s, u"#include <QPrinter>\n"_s,
        u"app/verbs/a.cpp:1: verbs may not use <QPrinter> of QtPrintSupport"_s);
    row("the window may use verbs and Widgets", u"ui/main.cpp"_s, u"#include \"verbs/run.h\"\n#include <QLabel>\n"_s, passes);
    row("the window may not use SQL", u"ui/main.cpp"_s, u"#include <QSqlQuery>\n"_s, u"ui/main.cpp:1: ui may not use <QSqlQuery> of QtSql"_s);
    row("an include names its layer", u"ui/theme/a.cpp"_s, u"#include \"theme.h\"\n"_s, u"ui/theme/a.cpp:1: \"theme.h\" names no layer"_s);
    row("a folder must be a layer", u"app/helpers/a.cpp"_s, QString(), u"app/helpers/a.cpp:1: belongs to no layer"_s);
}

void LayerChecksTest::includes()
{
    compare(includeFindings);
}

void LayerChecksTest::links_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("found");
    QTest::newRow("warnings are no library") << u"pact_domain"_s << u"pact_warnings"_s << passes;
    QTest::newRow("the domain links no Gui") << u"pact_domain"_s << u"Qt6::Gui"_s << u"pact_domain may not link Qt6::Gui"_s;
    QTest::newRow("the store links no reader of files") << u"pact_store"_s << u"pact_exchange"_s << u"pact_store may not link pact_exchange"_s;
    QTest::newRow("verbs link no Widgets") << u"pact_verbs"_s << u"Qt6::Widgets"_s << u"pact_verbs may not link Qt6::Widgets"_s;
    QTest::newRow("the window links no SQL") << u"pact_ui"_s << u"Qt6::Sql"_s << u"pact_ui may not link Qt6::Sql"_s;
}

void LayerChecksTest::links()
{
    QFETCH(QString, target);
    QFETCH(QString, added);
    QFETCH(QString, found);
    auto links = linksFrom(u"pact_domain: Qt6::Core;tl::expected\npact_store: pact_domain;Qt6::Sql\npact_exchange: pact_domain\n"
                           "pact_report: Qt6::Gui\npact_models: pact_store\npact_verbs: pact_models\npact_ui: Qt6::Widgets;Qt6::Charts\n"_s);
    QCOMPARE(linkFindings(links), QStringList());
    links[target] << added;
    QCOMPARE(linkFindings(links).join(u'\n'), found);
    links.remove(target);
    QCOMPARE(linkFindings(links), QStringList(target + u" is no target of the build"_s));
}

void LayerChecksTest::cycles_data()
{
    QTest::addColumn<QStringList>("files"); // path, text, path, text …
    QTest::addColumn<QString>("found");
    const QString above = u"#include \"domain/rules/rates.h\"\n"_s;
    QTest::newRow("a folder may use what lies beside it, and be used by what else lies there")
        << QStringList{u"app/domain/rules/rates.h"_s, u"#include \"domain/light.h\"\n"_s, u"app/domain/figures.h"_s, above,
               u"app/domain/light.h"_s, {}}
        << passes;
    QTest::newRow("not if it is the same file")
        << QStringList{u"app/domain/rules/rates.h"_s, u"#include \"domain/light.h\"\n"_s, u"app/domain/light.cpp"_s, above}
        << u"a circle of includes: domain/light, domain/rules"_s;
    QTest::newRow("two folders include each other")
        << QStringList{u"ui/paint/pixels.h"_s, u"#include \"ui/theme/theme.h\"\n"_s, u"ui/theme/style.cpp"_s, u"#include \"ui/paint/pixels.h\"\n"_s}
        << u"a circle of includes: ui/paint, ui/theme"_s;
    QTest::newRow("three folders in a ring")
        << QStringList{u"ui/a/a.h"_s, u"#include \"ui/b/b.h\"\n"_s, u"ui/b/b.h"_s, u"#include \"ui/c/c.h\"\n"_s, u"ui/c/c.h"_s,
               u"#include \"ui/a/a.h\"\n"_s}
        << u"a circle of includes: ui/a, ui/b, ui/c"_s;
    QTest::newRow("files of one folder may know each other")
        << QStringList{u"app/store/ledger.cpp"_s, u"#include \"store/founding.h\"\n"_s, u"app/store/founding.h"_s,
               u"#include \"store/ledger.h\"\n"_s}
        << passes;
}

void LayerChecksTest::cycles()
{
    QFETCH(QStringList, files);
    QFETCH(QString, found);
    std::vector<ProjectFile> all;
    for (qsizetype i = 0; i < files.size(); i += 2)
        all.push_back({files[i], files[i + 1]});
    QCOMPARE(cycleFindings(all).join(u'\n'), found);
}

void LayerChecksTest::shapes_data()
{
    columns();
    QTest::newRow("a source") << u"a.cpp"_s << QString(spdx + u"int a;\n"_s) << passes;
    QTest::newRow("a header") << u"a.h"_s << QString(spdx + u"#pragma once\n"_s) << passes;
    QTest::newRow("a header that may be read twice") << u"a.h"_s << spdx << u"a.h:1: a header without #pragma once"_s;
    QTest::newRow("no licence") << u"a.cpp"_s << u"int a;\n"_s << u"a.cpp:1: the two SPDX lines are not on top"_s;
    QTest::newRow("a licence too late") << u"a.cpp"_s << QString(u"int a;\n"_s + spdx) << u"a.cpp:1: the two SPDX lines are not on top"_s;
    QTest::newRow("400 lines") << u"a.cpp"_s << QString(spdx + QString(longestFile - 2, u'\n')) << passes;
    QTest::newRow("401 lines") << u"a.cpp"_s << QString(spdx + QString(longestFile - 1, u'\n'))
                               << u"a.cpp:401: 401 lines; a file has one subject and at most 400"_s;
    QTest::newRow("Q_OBJECT on its own line") << u"a.cpp"_s << QString(spdx + u"class A : public QObject\n{\n    Q_OBJECT\n};\n"_s) << passes;
    QTest::newRow("Q_OBJECT beside the class") << u"a.cpp"_s << QString(spdx + u"class A : public QObject { Q_OBJECT };\n"_s)
                                               << u"a.cpp:3: moc wants Q_OBJECT on a line of its own: class A : public QObject { Q_OBJECT };"_s;
}

void LayerChecksTest::shapes()
{
    compare(shapeFindings);
}

void LayerChecksTest::words_data()
{
    columns();
    const auto row = [](const char* name, const QString& text, const QString& found) { QTest::newRow(name) << u"a.cpp"_s << text << found; };
    row("a relative path", u"open(\"work/a.csv\");\n"_s, passes);
    row("a shared temporary file", u"open(\"/tm" u"p/a.csv\");\n"_s, u"a.cpp:1: a path of one machine: /tm" u"p/a.csv"_s);
    row("a folder of somebody's", u"\nopen(\"/ho" u"me/li/a.csv\");\n"_s, u"a.cpp:2: a path of one machine: /ho" u"me/li/a.csv"_s);
    row("a builder's folder", u"// see /wo" u"rk/notes\n"_s, u"a.cpp:1: a path of one machine: /wo" u"rk/notes"_s);
    row("something to be done", u"// TO" u"DO later\n"_s, u"a.cpp:1: unfinished work: TO" u"DO"_s);
    row("a word that only begins so", u"int TO" u"DOs;\n"_s, passes);
}

void LayerChecksTest::words()
{
    compare(wordFindings);
}

void LayerChecksTest::translations_data()
{
    columns();
    const auto row = [](const char* name, const QString& text, const QString& found) { QTest::newRow(name) << u"a.ts"_s << text << found; };
    row("a finished one", u"<translation>打开</translation>\n"_s, passes);
    row("one that nobody has done", u"<translation type=\"unfinished\"></translation>\n"_s, u"a.ts:1: a translation with type=\"unfinished\""_s);
    row("one that nothing uses", u"\n<translation type=\"vanished\">打开</translation>\n"_s, u"a.ts:2: a translation with type=\"vanished\""_s);
    row("one that is said to be done", u"<translation></translation>\n"_s, u"a.ts:1: an empty translation: <translation></translation>"_s);
    row("a plural without its words", u"<numerusform></numerusform>\n"_s, u"a.ts:1: an empty translation: <numerusform></numerusform>"_s);
}

void LayerChecksTest::translations()
{
    compare(translationFindings);
}

QTEST_GUILESS_MAIN(LayerChecksTest)
#include "tst_layerchecks.moc"
