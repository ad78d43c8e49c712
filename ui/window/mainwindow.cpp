// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"
#include "ui/window/undopassing.h"

#include "store/serveraddress.h"
#include "ui/icons/icon.h"
#include "ui/start/droparea.h"
#include "ui/start/startpage.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/statusstrip.h"
#include "ui/moments/momentbar.h"
#include "ui/window/frame.h"
#include "ui/window/ledgerdesk.h"
#include "ui/window/lightcounter.h"
#include "ui/window/menus.h"
#include "ui/window/momentdesk.h"
#include "ui/host/messages.h"
#include "ui/window/safetydesk.h"
#include "ui/window/searchcontrol.h"
#include "ui/window/statuscontrol.h"
#include "ui/window/tabledesk.h"
#include "ui/window/viewchoices.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr QSize smallest(1024, 640);
constexpr QSize designed(1366, 768);

}

MainWindow::MainWindow(Parts parts)
    : m(std::move(parts))
    , m_actions(new Actions(this))
    , m_frame(new Frame(*m_actions, this))
    , m_menus(new Menus(*menuBar(), *m_actions, this))
    , m_choices(new ViewChoices(m.preferences, this))
    , m_messages(new Messages(*m_frame->message(), this))
    , m_deck(new PageDeck(*m_frame->navigation(), *m_frame->stack(), m.settings, m.pages, this))
    , m_search(new SearchControl(*m_frame->search(), *m.session.options().catalogue, this))
    , m_status(new StatusControl(*m_frame->status(), this))
    , m_ledgers(new LedgerDesk({m.session, *m_messages, *m_frame->status(), m.prompts, RecentLedgers(m.settings)}, this))
    , m_tables(new TableDesk({m.session, *m_deck, *m_messages, *m_frame->status(), m.prompts}, this))
    , m_safety(new SafetyDesk({m.session, *m_messages, *m_frame->status(), m.prompts}, this))
    , m_moments(new MomentDesk({m.session, *m_messages, m.prompts, *m_frame->moment()}, this))
    , m_start(new StartPage(m.preferences, m_frame->stack()))
    , m_drop(new DropArea(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(appIcon());
    setMinimumSize(smallest);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);
    setCentralWidget(m_frame);
    m_start->setObjectName(u"startPage"_s);
    m_frame->stack()->addWidget(m_start);
    m_drop->setActive(true);
    m_drop->hide();
    for (QMenu* choice : m_choices->menus())
        m_menus->addChoice(choice);
    connectSession();
    qApp->installEventFilter(new UndoPassing(this));
    connectActions();
    restoreState();
    retranslate();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::openFile(const QString& path)
{
    if (store::isAddress(path) || QFileInfo(path).suffix().compare(u"pact"_s, Qt::CaseInsensitive) == 0 || !m.session.ledger())
        m_ledgers->open(path);
    else
        importTable(path);
}

void MainWindow::connectSession()
{
    connect(&m.session, &Session::opened, this, &MainWindow::ledgerOpened);
    connect(&m.session, &Session::closing, this, &MainWindow::ledgerClosing);
    connect(&m.session, &Session::closed, this, &MainWindow::showStart);
    connect(&m.session, &Session::failed, this, [this](const domain::Error& error) { m_messages->error(error); });
    connect(m_deck, &PageDeck::currentChanged, this, &MainWindow::pageChanged);
    connect(m_tables, &TableDesk::undoRequested, this, &MainWindow::undo);
    connect(m_safety, &SafetyDesk::openRequested, m_ledgers, &LedgerDesk::open);
    connect(m_search, &SearchControl::rowsPageRequested, this, [this] {
        if (const Page* page = m_deck->rowsPage())
            m_deck->show(page->key());
    });
    connect(m_search, &SearchControl::failed, this, [this](const domain::Error& error) { m_messages->error(error); });
    connect(m_search, &SearchControl::recovered, m_messages, &Messages::dismissError);
    connect(m_frame->status(), &StatusStrip::lightClicked, m_search, &SearchControl::toggleLight);
    connect(&m.preferences, &Preferences::densityChanged, this, [this](Density density) {
        for (Page* page : m_deck->pages())
            page->setDensity(density);
    });
    connect(m_start, &StartPage::sampleRequested, m_ledgers, &LedgerDesk::openSample);
    connect(m_start, &StartPage::newRequested, m_ledgers, &LedgerDesk::askForNew);
    connect(m_start, &StartPage::openRequested, m_ledgers, &LedgerDesk::askToOpen);
    connect(m_start, &StartPage::importRequested, this, [this] { importTable({}); });
    connect(m_start, &StartPage::recentRequested, m_ledgers, &LedgerDesk::open);
}

void MainWindow::ledgerOpened()
{
    store::Ledger& ledger = *m.session.ledger();
    m_counter = std::make_unique<LightCounter>(ledger);
    connect(m_counter.get(), &LightCounter::countsChanged, this, [this, &ledger] {
        m_deck->setNeeding(m_counter->needing());
        m_ledgers->recent().setRed(ledger.path(), static_cast<int>(m_counter->red()));
    });
    connect(&ledger, &store::Ledger::changed, this, &MainWindow::refreshActions);
    const QString condition = m.session.isTurning() ? m_search->filterText() : QString();
    m_search->forget();
    m_frame->setLedgerShown(true);
    m_status->setLedger(&ledger, m_counter.get());
    m_deck->open(ledger);
    for (Page* page : m_deck->pages())
        connectPage(*page);
    m_menus->setPages(m_deck->actions());
    setWindowTitle(u"%1 · %2"_s.arg(domain::Text{u"履约台账"_s, u"PactLedger"_s}.now(), QFileInfo(ledger.path()).fileName()));
    if (!condition.isEmpty())
        m_search->setFilterText(condition);
    refreshActions();
}

void MainWindow::ledgerClosing()
{
    m_messages->dismiss();
    m_frame->moment()->hide();
    m_menus->setPages({});
    m_deck->close();
    m_status->setLedger(nullptr, nullptr);
    m_counter.reset();
}

void MainWindow::showStart()
{
    m_frame->setLedgerShown(false);
    m_start->setRecent(m_ledgers->recent().entries());
    m_frame->stack()->setCurrentWidget(m_start);
    m_start->focusFirst();
    setWindowTitle(domain::Text{u"履约台账"_s, u"PactLedger"_s}.now());
    m_status->setLedger(nullptr, nullptr);
    m_status->setHints({tr("↑↓ choose"), tr("Enter opens")});
    refreshActions();
}

void MainWindow::connectPage(Page& page)
{
    connect(&page, &Page::countsChanged, this, &MainWindow::refreshActions);
    connect(&page, &Page::filterRequested, m_search, &SearchControl::setFilterText);
    connect(&page, &Page::rowsRequested, this, [this](const QString& key, const QString& filter) {
        m_deck->show(key);
        if (const Page* shown = m_deck->current(); shown && shown->key() == key)
            m_search->setPageFilterText(filter);
    });
    connect(&page, &Page::recordRequested, this, [this](const QString& key, domain::RecordId record) {
        m_deck->show(key);
        if (Page* shown = m_deck->current(); shown && shown->key() == key)
            shown->showRecord(record);
    });
    connect(&page, &Page::failed, this, [this](const domain::Error& error) { m_messages->error(error); });
    connect(&page, &Page::done, this, [this](const QString& sentence, bool undoable) {
        if (undoable)
            m_messages->note(sentence, tr("Undo"), [this] { undo(); });
        else
            m_messages->note(sentence);
    });
}

void MainWindow::pageChanged()
{
    Page* page = m_deck->current();
    m_search->setPage(page);
    m_status->setPage(page ? page : m_deck->chosen());
    refreshActions();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_choices->retranslate();
    m_deck->retranslate();
    m_search->retranslate();
    m_status->retranslate();
    m_frame->navigation()->setAccessibleName(tr("Pages"));
    fillRecent();
    if (!m.session.ledger())
        m_status->setHints({tr("↑↓ choose"), tr("Enter opens")});
    refreshActions();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_actions->action(ActionId::FullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m.settings.setValue(u"window/geometry"_s, saveGeometry());
    m.session.close();
    event->accept();
}

void MainWindow::restoreState()
{
    resize(designed);
    restoreGeometry(m.settings.value(u"window/geometry"_s).toByteArray());
}

}
