// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"
#include "support/registersample.h"
#include "ui/overview/overviewpage.h"

using namespace Qt::StringLiterals;

namespace pact::gallery {

namespace {

tests::TestLedger& sample()
{
    static tests::TestLedger ledger(tests::TestLedger::Content::Sample);
    return ledger;
}

QWidget* page(store::Ledger& ledger, QSize size)
{
    auto* window = new QWidget;
    auto* overview = new ui::OverviewPage(ledger, window);
    overview->resize(size);
    window->setFixedSize(size);
    return window;
}

bool isCurrent(QWidget& window)
{
    return window.findChild<ui::OverviewPage*>()->isCurrent();
}

// The size that the page has in a window of 1366 × 768, and the whole of it without scrolling.
const bool shown = addPicture(u"overview"_s, [] { return page(*sample(), {1174, 676}); }, isCurrent);
const bool whole = addPicture(u"overview-whole"_s, [] { return page(*sample(), {1174, 1080}); }, isCurrent);

const bool reminding = addPicture(
    u"overview-reminders"_s,
    [] {
        static const auto ledger = tests::sampleWithRegisters();
        return page(**ledger, {1174, 1160});
    },
    isCurrent);

const bool empty = addPicture(
    u"overview-empty"_s,
    [] {
        static tests::TestLedger ledger;
        return page(*ledger, {1174, 676});
    },
    isCurrent);

}

}
