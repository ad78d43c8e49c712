// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerbench.h"
#include "domain/translations.h"
#include "models/memory.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace pact;

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    models::shareMemoryOfThreads();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    domain::installLanguage(domain::Language::Chinese);
    ui::applyFonts();
    ui::ThemeNotifier::instance().apply(false);
    if (argc == 3 && qstrcmp(argv[1], "window") == 0) {
        bench::benchWindow(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    if (argc == 3 && qstrcmp(argv[1], "register") == 0) {
        QTemporaryDir place;
        bench::benchRegister(place.path(), std::max(1, QString::fromLocal8Bit(argv[2]).toInt()));
        return 0;
    }
    const int rows = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 20'000;
    QTemporaryDir folder;
    std::printf("%d commitments\n", rows);
    const QString table = bench::makeTable(folder.path(), QStringLiteral("commitments"), rows);
    const QString ledger = bench::benchImport(folder.path(), table);
    bench::benchServer(table);
    bench::benchQueries(ledger);
    // In a process of its own, whose memory is the window's.
    return QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("window"), ledger});
}
