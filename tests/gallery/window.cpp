// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallerywindow.h"
#include "store/unitacts.h"
#include "ui/agreements/agreementpane.h"
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/clauselist.h"
#include "ui/commitments/commitmentswindowpage.h"
#include "ui/history/changepane.h"
#include "ui/history/historypage.h"
#include "ui/importing/diffmodel.h"
#include "ui/importing/importpreview.h"
#include "ui/printing/printpreview.h"
#include "ui/start/newledgerdialog.h"
#include "ui/units/unitpane.h"
#include "ui/units/unitsbar.h"
#include "ui/units/unittable.h"
#include "ui/units/unitspage.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/keysdialog.h"

#include <QDateEdit>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace pact::ui;

namespace pact::gallery {

namespace {

bool isTried(QWidget& window)
{
    const auto* preview = window.findChild<ImportPreview*>();
    return preview && !preview->isBusy() && preview->findChild<DiffModel*>()->rowCount() > 0;
}

bool hasPages(QWidget& window)
{
    return window.findChild<PrintPreview*>()->pageCount() > 0;
}

/// A dialog keeps its size, in the middle of a plain ground.
QWidget* onGround(Window* window, QDialog* dialog)
{
    dialog->setWindowFlags(Qt::Widget);
    const QSize size = dialog->size().expandedTo(dialog->sizeHint());
    dialog->setParent(window);
    dialog->setGeometry(QRect(QPoint((1366 - size.width()) / 2, std::max(0, (768 - size.height()) / 2)), size));
    dialog->setAutoFillBackground(true);
    dialog->show();
    return window;
}

const bool start = addPicture(u"start"_s, [] { return new Window(true); });
const bool overview = addPicture(u"window-overview"_s, [] { return (new Window)->opened(u"overview"_s); }, isLoaded);
const bool commitments = addPicture(u"window-commitments"_s, [] { return (new Window)->opened(u"commitments"_s); }, isLoaded);
const bool small = addPicture(
    u"window-small"_s,
    [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        window->setFixedSize(1024, 640);
        return window;
    },
    isLoaded);
const bool importing = addPicture(
    u"import-preview"_s,
    [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        window->previewSheet();
        return window;
    },
    isTried);
const bool printing = addPicture(
    u"print-preview"_s,
    [] {
        static QtChartPainter painter;
        static Prompts prompts;
        auto* window = (new Window)->opened(u"overview"_s);
        return onGround(window, new PrintPreview(window->book(), painter, prompts, window));
    },
    hasPages);
/// In two steps: when the list is there, the change that the picture is about; then when that is there, too.
bool showsExtension(QWidget& window)
{
    auto* page = window.findChild<HistoryPage*>();
    if (!page->isLoaded())
        return false;
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        const auto change = page->model()->changeAt(row);
        if (!change || change->act != domain::Act::ExtendApprove)
            continue;
        const auto& shown = page->pane()->detail();
        if (shown.change() && shown.change()->sequence == change->sequence)
            return shown.isLoaded();
        page->showChange(change->sequence);
    }
    return false;
}

const bool lookingBack = addPicture(
    u"looking-back"_s, [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        window->findChild<QAction*>(u"lookBack"_s)->trigger();
        window->findChild<QDateEdit*>(u"momentDay"_s)->setDate({2017, 12, 31});
        return window;
    },
    [](QWidget& window) {
        const auto* table = window.findChild<QTableView*>(u"commitmentsTable"_s);
        return !table || table->model()->rowCount() > 0;
    });
const bool history = addPicture(u"history"_s, [] { return (new Window)->opened(u"history"_s)->withHistory(); }, showsExtension);
const bool historySmall = addPicture(
    u"history-small"_s,
    [] {
        auto* window = (new Window)->opened(u"history"_s)->withHistory();
        window->setFixedSize(1024, 640);
        return window;
    },
    showsExtension);
/// In two steps, as the history.
bool showsClause(QWidget& window)
{
    auto* page = window.findChild<AgreementsPage*>();
    if (!page->isLoaded())
        return false;
    if (page->text()->chosen().isEmpty()) {
        page->text()->choose(u"第二条（二）"_s);
        page->text()->setFocus();
        return false;
    }
    return true;
}

bool showsFacts(QWidget& window)
{
    auto* page = window.findChild<AgreementsPage*>();
    page->pane()->openTab(AgreementPane::Tab::Facts);
    return page->isLoaded();
}

bool showsPeople(QWidget& window)
{
    auto* page = window.findChild<AgreementsPage*>();
    page->pane()->openTab(AgreementPane::Tab::People);
    return page->isLoaded();
}

const bool agreements = addPicture(u"agreements"_s, [] { return (new Window)->opened(u"agreements"_s); }, showsClause);
const bool agreementFacts = addPicture(u"agreements-facts"_s, [] { return (new Window)->opened(u"agreements"_s); }, showsFacts);
const bool agreementPeople = addPicture(u"agreements-people"_s, [] { return (new Window)->opened(u"agreements"_s); }, showsPeople);
bool showsUnit(QWidget& window)
{
    const auto* page = window.findChild<UnitsPage*>();
    return page->isLoaded();
}

bool showsNames(QWidget& window)
{
    auto* page = window.findChild<UnitsPage*>();
    page->unitPane()->openTab(UnitPane::Tab::Names);
    if (!page->isLoaded() || page->bar()->isPastShown())
        return page->isLoaded();
    const auto& units = page->units()->units()->units();
    page->bar()->setPastShown(true);
    page->units()->choose(std::ranges::find_if(units, [](const models::UnitRow& unit) { return unit.record.label() == u"市旅游发展委员会"_s; })->record.id());
    return false;
}

bool showsPerson(QWidget& window)
{
    auto* page = window.findChild<UnitsPage*>();
    page->bar()->setList(UnitsBar::List::People);
    return page->isLoaded();
}

const bool units = addPicture(u"units"_s, [] { return (new Window)->opened(u"units"_s); }, showsUnit);
const bool unitNames = addPicture(u"units-names"_s, [] {
    auto* window = (new Window)->opened(u"units"_s);
    std::ignore = store::renameUnit(window->book(), u"市委宣传部"_s, {.name = u"市委宣传文化部"_s, .nameEn = {}, .from = QDate(2018, 9, 1), .reason = {}});
    return window;
}, showsNames);
const bool unitsSmall = addPicture(
    u"units-small"_s,
    [] {
        auto* window = (new Window)->opened(u"units"_s);
        window->setFixedSize(1024, 640);
        return window;
    },
    showsUnit);
const bool people = addPicture(u"people"_s, [] { return (new Window)->opened(u"units"_s); }, showsPerson);
const bool agreementsSmall = addPicture(
    u"agreements-small"_s,
    [] {
        auto* window = (new Window)->opened(u"agreements"_s);
        window->setFixedSize(1024, 640);
        return window;
    },
    showsClause);
const bool about = addPicture(u"about"_s, [] {
    auto* window = new Window;
    return onGround(window, new AboutDialog(u"昆明朝阳.pact"_s, window));
});
const bool newLedger = addPicture(u"new-ledger"_s, [] {
    static Prompts prompts;
    auto* window = new Window;
    return onGround(window, new NewLedgerDialog(u"/srv/office/文档"_s, prompts, window));
});
const bool keys = addPicture(
    u"keys"_s,
    [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        return onGround(window, new KeysDialog(*window->findChild<Actions*>(), {}, window->findChild<CommitmentsWindowPage*>(), window));
    },
    isLoaded);

}

}
