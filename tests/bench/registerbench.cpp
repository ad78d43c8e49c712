// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerbench.h"
#include "bench/watchdog.h"
#include "store/recordreader.h"
#include "store/registerreader.h"
#include "ui/host/prompts.h"
#include "ui/records/recordslist.h"
#include "ui/registers/registerpage.h"
#include "ui/table/tableview.h"

#include <QScrollBar>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace pact::bench {

namespace {

const QDate day(2018, 10, 10);
const QStringList questions{u"stage:signed,landed"_s, u"旅游"_s, u"科技"_s, u"n-777"_s, u"agreed_funds>=20000 -stage:ended"_s, u"introduced_by~投资"_s, QString()}; // last: what is shown at first is asked for anew

void askLedger(store::Ledger& ledger, const domain::Kind& kind)
{
    store::RecordReader reader(ledger.database(), ledger.catalogue(), {});
    for (const QString& text : questions) {
        const auto filter = domain::parseFilter(text, kind, ledger.catalogue(), day);
        figure(u"filter “%1”, ordered"_s.arg(text), milliseconds([&] { (void)reader.rows({.kind = &kind, .filter = *filter, .sort = {}, .day = day}); }), u"ms"_s, 50);
    }
    figure(u"sort by name"_s, milliseconds([&] { (void)reader.rows({.kind = &kind, .filter = domain::Filter::all(), .sort = {{kind.indexOf(u"name"_s)}}, .day = day}); }), u"ms"_s, 300);
    figure(u"sums of all"_s, milliseconds([&] { (void)reader.sums({.kind = &kind, .filter = domain::Filter::all(), .sort = {}, .day = day}); }), u"ms"_s, 50);
    figure(u"figures and pictures of all"_s, milliseconds([&] { (void)store::readRegister(ledger.database(), ledger.catalogue(), kind, day, ledger.settings()); }), u"ms"_s, 5000);
}

void askPage(store::Ledger& ledger, const domain::Kind& kind)
{
    ui::Prompts prompts;
    ui::RegisterPage page(ledger, kind, prompts);
    page.resize(1174, 700);
    Watchdog watchdog;
    figure(u"page usable: first rows shown"_s, milliseconds([&] {
               page.show();
               until([&] { return page.list() && page.list()->model()->isLoaded() && page.list()->model()->itemCount() > 0; });
           }),
           u"ms"_s, 1000);
    until([&] { return page.isLoaded(); });
    figure(u"    longest block until its pictures are there"_s, watchdog.worst(), u"ms"_s, 50);
    for (const QString& text : questions) {
        bool listed = false;
        const auto connection = QObject::connect(page.list(), &ui::RecordsList::listed, &page, [&] { listed = true; });
        watchdog.restart();
        figure(u"filter “%1” answered on the page"_s.arg(text), milliseconds([&] {
                   (void)page.setFilterText(text);
                   until([&] { return listed; });
               }),
               u"ms"_s, 50);
        figure(u"    longest block meanwhile"_s, watchdog.worst(), u"ms"_s, 50);
        QObject::disconnect(connection);
    }
    (void)page.setFilterText({});
    until([&] { return page.isLoaded(); });
    QScrollBar* bar = page.list()->table()->verticalScrollBar();
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
}

}

void benchRegister(const QString& folder, int rows)
{
    std::printf("%d investments\n", rows);
    auto ledger = store::Ledger::create(folder + u"/register.pact"_s, benchOptions());
    if (!ledger)
        qFatal("no ledger");
    for (const QString& kind : {u"parties"_s, u"units"_s, u"agreements"_s, u"commitments"_s})
        importFile(**ledger, kind, u":/samples/kunming-chaoyang/%1.csv"_s.arg(kind));
    const domain::Kind& kind = (*ledger)->catalogue().kind(u"investments"_s);
    const QString table = makeTable(folder, kind.key(), rows);
    const double taken = milliseconds([&] { importFile(**ledger, kind.key(), table); });
    // As commitments of this number are taken in on the same machine: pact_bench ROWS.
    figure(u"import"_s, taken, u"ms"_s, 0.2 * rows);
    figure(u"import again, all unchanged"_s, milliseconds([&] { importFile(**ledger, kind.key(), table); }), u"ms"_s, taken);
    askLedger(**ledger, kind);
    askPage(**ledger, kind);
    figure(u"undo of the import, against 2 × the import"_s, milliseconds([&] { (void)(*ledger)->undo(); }), u"ms"_s, 2 * taken);
}

}
