// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerpage.h"

#include "report/registers/registerreport.h"
#include "store/registerreader.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/records/recordsbar.h"
#include "ui/records/recordslist.h"
#include "ui/records/totalsrow.h"
#include "ui/registers/registerdesign.h"
#include "ui/registers/registerpane.h"
#include "ui/registers/registerpictures.h"
#include "ui/registers/reminderlist.h"
#include "ui/table/tableview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panesplitter.h"
#include "ui/widgets/typedinput.h"

#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

const QString picturesKey = u"registers/pictures"_s;
constexpr int mostReminders = 2; ///< seen at once

}

RegisterPage::RegisterPage(store::Ledger& ledger, const Kind& kind, Prompts& prompts, QWidget* parent) : LedgerPage(ledger, parent), m_kind(kind), m_prompts(prompts)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

RegisterPage::~RegisterPage()
{
    if (!m_list)
        return;
    // The parts go before the page does; what they still tell is for nobody.
    m_list->disconnect(this);
    m_pane->disconnect(this);
    delete m_splitter;
}

void RegisterPage::build()
{
    m_runner = std::make_unique<models::QueryRunner>(ledger().viewpoint());
    m_headline = new Label(TypeSize::Headline, true);
    m_headline->setElide(Qt::ElideRight);
    m_reminders = new ReminderList;
    m_pictures = new RegisterPictures;
    m_showPictures = new QPushButton;
    m_list = new RecordsList(ledger(), m_kind, registerDesign(m_kind));
    m_totals = new TotalsRow;
    m_pane = new RegisterPane(ledger(), m_kind, m_prompts);
    m_splitter = new PaneSplitter(buildList(), m_pane, this);
    layout()->addWidget(m_splitter);
    setFocusProxy(m_list->table());
    connectList();
    m_list->setFilterText(m_filterText);
    retranslate();
}

QWidget* RegisterPage::buildList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = PaneSplitter::makeListColumn(list, m_headline);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(gap12, 0, gap12, 0);
    line->addWidget(m_reminders);
    m_reminders->hide();
    column->addLayout(line);
    m_parts = new QSplitter(Qt::Vertical);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_pictures);
    auto* rows = new QWidget;
    auto* lower = new QVBoxLayout(rows);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(m_list, 1);
    lower->addWidget(m_totals);
    m_parts->addWidget(rows);
    m_parts->setStretchFactor(1, 1);
    column->addWidget(m_parts, 1);
    m_showPictures->setObjectName(u"picturesButton"_s);
    m_showPictures->setCheckable(true);
    m_showPictures->setChecked(QSettings().value(picturesKey, true).toBool());
    m_showPictures->setVisible(!report::chartsOf(m_kind).empty());
    m_list->bar()->addButton(m_showPictures);
    m_pictures->hide();
    return list;
}

void RegisterPage::connectList()
{
    connect(m_runner.get(), &models::QueryRunner::failed, this, [this](quint64, const Error& error) {
        m_reading = false;
        setStale(true);
        emit failed(error);
    });
    connect(m_list, &RecordsList::listed, this, [this] {
        m_totals->setSums(m_kind, m_list->model()->totals());
        emit countsChanged();
    });
    const auto sync = [this] {
        m_pane->setRecord(m_list->current());
        emit countsChanged();
    };
    connect(m_list, &RecordsList::currentChanged, this, sync);
    connect(m_list, &RecordsList::selectionChanged, this, sync);
    connect(m_list, &RecordsList::loaded, this, sync);
    connect(m_list, &RecordsList::filterTextChanged, this, [this](const QString& text) {
        if (text != m_filterText)
            emit rowsRequested(key(), text);
    });
    connect(m_list, &RecordsList::newRequested, this, [this] { run(Command::New); });
    connect(m_list, &RecordsList::done, this, &Page::done);
    connect(m_list->bar(), &RecordsBar::totalsToggled, m_totals, &QWidget::setVisible);
    connect(m_pictures, &RegisterPictures::filterRequested, this, [this](const QString& text) { emit rowsRequested(key(), text); });
    connect(m_reminders, &ReminderList::rowsRequested, this, &Page::rowsRequested);
    connect(m_showPictures, &QPushButton::toggled, this, [this](bool shown) {
        QSettings().setValue(picturesKey, shown);
        showFigures();
    });
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_placed = true; });
    connect(m_pane, &RegisterPane::done, this, &Page::done);
    connect(m_pane, &RegisterPane::commitmentRequested, this, [this](RecordId commitment) { emit recordRequested(u"commitments"_s, commitment); });
    connect(m_pane, &RegisterPane::historyRequested, this, [this](RecordId record) { emit recordRequested(u"history"_s, record); });
}

void RegisterPage::refresh()
{
    if (!m_list)
        build();
    else if (!isStale())
        m_list->model()->reload();
    setStale(false);
    readFigures();
}

void RegisterPage::readFigures()
{
    m_runner->begin();
    m_reading = true;
    m_runner->read<RegisterFigures>(
        [&catalogue = ledger().catalogue(), &kind = m_kind, day = ledger().today(), standing = ledger().standing(), settings = ledger().settings()](store::Database& database) {
            return store::readRegister(database, catalogue, kind, day, settings, {.standing = standing});
        },
        [this](RegisterFigures& figures) {
            m_reading = false;
            m_figures = std::move(figures);
            showFigures();
        });
}

void RegisterPage::showFigures()
{
    if (!m_figures)
        return;
    const report::RegisterReport told = report::registerReport(*m_figures);
    m_headline->setText(told.headline);
    m_headline->setToolTip(told.sentences.join(u'\n'));
    m_reminders->setAccessibleName(tr("To be looked at"));
    m_reminders->setReminders(remindersOf(*m_figures, ledger().settings().registers), mostReminders);
    m_reminders->setVisible(m_reminders->count() > 0);
    m_pictures->setCharts(told.charts);
    m_pictures->setVisible(m_showPictures->isChecked() && !told.charts.empty());
    placePictures();
    emit headlineChanged();
}

void RegisterPage::placePictures()
{
    if (!m_pictures || m_pictures->isHidden() || m_placed)
        return;
    const int all = m_parts->height();
    const int wanted = std::min(m_pictures->firstLine(m_parts->width()), all / 2);
    m_parts->setSizes({wanted, all - wanted});
}

QString RegisterPage::key() const
{
    return m_kind.key();
}

Text RegisterPage::title() const
{
    // Where the navigation is short of words.
    static const QHash<QString, Text> brief{{u"promotions"_s, {u"推介"_s, u"Promotions"_s}}, {u"funds"_s, {u"资金"_s, u"Funds"_s}}, {u"people"_s, {u"联系人"_s, u"People"_s}}};
    return brief.value(m_kind.key(), m_kind.label());
}

Text RegisterPage::group() const
{
    return {u"分台账"_s, u"Registers"_s};
}

QString RegisterPage::iconName() const
{
    return u"registers"_s;
}

QString RegisterPage::headline() const
{
    return m_headline ? m_headline->text() : QString();
}

Result<> RegisterPage::setFilterText(const QString& text)
{
    const auto filter = parseFilter(text, m_kind, ledger().catalogue(), ledger().today());
    if (!filter)
        return fail(filter);
    m_filterText = text;
    if (m_list)
        m_list->setFilterText(text);
    return {};
}

void RegisterPage::retranslate()
{
    setAccessibleName(title().now());
    if (!m_list)
        return;
    m_showPictures->setText(tr("Pictures"));
    showFigures();
}

void RegisterPage::setDensity(Density density)
{
    if (!m_list)
        return;
    m_list->applyDensity();
    m_pane->commitments()->setDensity(density);
}

bool RegisterPage::isLoaded() const
{
    return m_list && !isStale() && !m_reading && m_list->model()->isLoaded() && m_pane->commitments()->records()->isLoaded();
}

void RegisterPage::hideEvent(QHideEvent* event)
{
    writeTypedOn(*this);
    LedgerPage::hideEvent(event);
}

void RegisterPage::resizeEvent(QResizeEvent* event)
{
    LedgerPage::resizeEvent(event);
    placePictures();
}

}
