// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerbench.h"
#include "bench/watchdog.h"
#include "domain/translations.h"
#include "models/recordtablemodel.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/commitments/commitmentswindowpage.h"
#include "ui/host/preferences.h"
#include "ui/host/prompts.h"
#include "ui/overview/overviewpage.h"
#include "ui/standardpages.h"
#include "ui/table/tableview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pact::bench {

namespace {

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(status.readAll());
    const auto found = QRegularExpression(u"VmRSS:\\s*(\\d+)"_s).match(text);
    return found.captured(1).toDouble() / 1024;
}

}

void benchWindow(const QString& ledger)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::Preferences preferences(settings, domain::installLanguage, domain::Language::Chinese);
    preferences.apply();
    ui::Session session({.clock = std::make_shared<domain::SystemClock>(QDate(2018, 10, 10)), .author = u"bench"_s});
    ui::QtChartPainter painter;
    ui::Prompts prompts;
    ui::CommitmentsWindowPage* page = nullptr;
    ui::OverviewPage* overview = nullptr;
    ui::MainWindow window({session, preferences, prompts, settings,
                           [&](store::Ledger& open, QWidget* parent) {
                               std::vector<ui::Page*> pages = ui::standardPages(open, prompts, parent);
                               overview = qobject_cast<ui::OverviewPage*>(pages.at(0));
                               page = qobject_cast<ui::CommitmentsWindowPage*>(pages.at(1));
                               return pages;
                           },
                           painter});
    window.resize(1366, 768);
    window.show();
    Watchdog watchdog;
    figure(u"window usable: ledger open, first rows shown"_s, milliseconds([&] {
               window.openFile(ledger);
               until([&] { return page && page->content().isLoaded(); });
           }),
           u"ms"_s, 1000);
    figure(u"longest block while opening"_s, watchdog.worst(), u"ms"_s, 50);
    page->content().setGroup({});
    until([&] { return page->content().isLoaded(); });
    for (const QString& text : {u"light:red"_s, u"旅游"_s, u"lead~投资 has:problem"_s, QString()}) {
        bool listed = false;
        const auto connection = QObject::connect(&page->content(), &ui::CommitmentsPage::listed, &window, [&] { listed = true; });
        watchdog.restart();
        figure(u"filter “%1” answered in the window"_s.arg(text), milliseconds([&] {
                   (void)page->setFilterText(text);
                   until([&] { return listed; });
               }),
               u"ms"_s, 50);
        figure(u"    longest block meanwhile"_s, watchdog.worst(), u"ms"_s, 50);
        QObject::disconnect(connection);
    }
    until([&] { return page->content().isLoaded(); });
    QScrollBar* bar = page->content().table()->verticalScrollBar();
    watchdog.restart();
    const int step = std::max(1, bar->maximum() / 400);
    const double scrolled = milliseconds([&] {
        for (int at = 0; at <= bar->maximum(); at += step) {
            bar->setValue(at);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    });
    figure(u"scroll through all: longest block"_s, watchdog.worst(), u"ms"_s, 50);
    figure(u"scroll through all: 400 steps in"_s, scrolled, u"ms"_s, 400 * 20);
    for (int at = 0; at <= bar->maximum(); at += bar->pageStep()) {
        bar->setValue(at);
        until([&] { return page->content().model()->isLoaded(); });
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    figure(u"resident after every page was shown"_s, residentMegabytes(), u"MB"_s, 150);
}

}
