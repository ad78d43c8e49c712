// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerbench.h"
#include "domain/translations.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace pact;

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int rows = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 20'000;
    domain::installLanguage(domain::Language::Chinese);
    ui::applyFonts();
    ui::ThemeNotifier::instance().apply(false);
    QTemporaryDir folder;
    std::printf("%d commitments\n", rows);
    const QString table = bench::makeTable(folder.path(), rows);
    const QString ledger = bench::benchImport(folder.path(), table);
    bench::benchServer(table);
    bench::benchQueries(ledger);
    bench::benchWindow(ledger);
    return 0;
}
