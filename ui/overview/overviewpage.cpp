// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"
#include "ui/charts/chartview.h"
#include "ui/overview/attentioncard.h"
#include "ui/charts/chartcard.h"
#include "ui/overview/keyfigurebutton.h"
#include "ui/overview/overviewboard.h"
#include "ui/overview/remindercard.h"
#include "ui/overview/silencecard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pact::ui {

using report::ChartKind;

namespace {

constexpr int mostDomains = 12;
constexpr int mostBalance = 8;
constexpr int mostUnits = 15;

QString dateText(QDate day)
{
    return domain::language() == domain::Language::Chinese ? day.toString(u"yyyy 年 M 月 d 日"_s) : QLocale(QLocale::English).toString(day, u"d MMM yyyy"_s);
}

}

OverviewPage::OverviewPage(store::Ledger& ledger, QWidget* parent)
    : LedgerPage(ledger, parent)
    , m_reader(new OverviewReader(this))
    , m_stack(new QStackedWidget(this))
    , m_board(new OverviewBoard(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(key());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    whole->addWidget(m_stack, 1);
    m_stack->addWidget(new QWidget(this)); // before the first reading
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);
    connectCards();
    connect(m_reader, &OverviewReader::finished, this, &OverviewPage::take);
    connect(m_reader, &OverviewReader::failed, this, [this](const domain::Error& error) {
        setStale(true);
        emit failed(error);
    });
    retranslate();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::makeHead()
{
    auto* head = new QWidget(this);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(gap16, gap4, gap16 - 2, gap8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_headline = new Label(TypeSize::Headline, true, Token::Text, head);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setElide(Qt::ElideRight);
    m_subject = new Label(TypeSize::Body, false, Token::Secondary, head);
    m_subject->setObjectName(u"subject"_s);
    m_subject->setElide(Qt::ElideRight);
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_subject);
    words->addStretch(1);
    m_head->addLayout(words, 1);
    m_figureRow = new QHBoxLayout;
    m_figureRow->setSpacing(gap24);
    m_head->addLayout(m_figureRow);
    return head;
}

void OverviewPage::connectCards()
{
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { emit filterRequested(QString()); });
    for (const ChartCard* card : {m_board->status, m_board->domains, m_board->balance, m_board->due, m_board->units})
        connect(card->view(), &MarkView::markActivated, this, &Page::filterRequested);
    connect(m_board->attention, &AttentionCard::itemsRequested, this, &Page::filterRequested);
    connect(m_board->silence, &SilenceCard::itemsRequested, this, &Page::filterRequested);
    connect(m_board->reminders, &ReminderCard::rowsRequested, this, &Page::rowsRequested);
}

QString OverviewPage::key() const
{
    return u"overview"_s;
}

domain::Text OverviewPage::title() const
{
    return {u"总览"_s, u"Overview"_s};
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

QString OverviewPage::headline() const
{
    return m_headline->text();
}

void OverviewPage::refresh()
{
    setStale(false);
    m_reader->read({ledger().viewpoint(), ledger().today(), ledger().settings()});
}

void OverviewPage::take(const std::shared_ptr<const OverviewData>& data)
{
    m_data = data;
    m_current = !isStale();
    fill();
    emit headlineChanged();
    emit countsChanged();
}

void OverviewPage::fill()
{
    if (!m_data)
        return;
    const domain::Figures& figures = m_data->figures;
    const bool empty = figures.pledges == 0;
    m_headline->setText(empty ? tr("No commitments yet") : report::finding(report::Topic::Lights, figures));
    m_subject->setText(subject());
    fillFigures();
    m_board->status->setChart(report::makeChart(ChartKind::Status, figures, mostDomains));
    m_board->domains->setChart(report::makeChart(ChartKind::Domains, figures, mostDomains));
    m_board->balance->setChart(report::makeChart(ChartKind::Balance, figures, mostBalance));
    m_board->due->setChart(report::makeChart(ChartKind::Due, figures));
    m_board->units->setChart(report::makeChart(ChartKind::Units, figures, mostUnits));
    m_board->attention->setFigures(figures);
    m_board->silence->setFigures(figures);
    m_board->reminders->setReminders(m_data->reminders);
    m_stack->setCurrentWidget(empty ? m_empty : static_cast<QWidget*>(m_board));
    m_board->arrange();
}

void OverviewPage::fillFigures()
{
    const std::vector<report::KeyFigure> figures = report::keyFigures(m_data->figures);
    while (m_figures.size() < figures.size()) {
        auto* button = new KeyFigureButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit filterRequested(button->figure().filter); });
        m_figureRow->addWidget(button);
        m_figures.push_back(button);
    }
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setFigure(figures.at(i));
        m_figures[i]->setVisible(m_data->figures.pledges > 0);
    }
    arrangeHead();
}

void OverviewPage::arrangeHead()
{
    int figures = -m_figureRow->spacing();
    for (const KeyFigureButton* button : m_figures)
        figures += button->sizeHint().width() + m_figureRow->spacing();
    const int words = m_headline->fontMetrics().horizontalAdvance(m_headline->text());
    const bool beside = 2 * gap16 + words + gap32 + figures <= width();
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(beside ? gap32 : gap4);
    m_head->setAlignment(m_figureRow, beside ? Qt::AlignRight : Qt::AlignLeft);
}

QString OverviewPage::subject() const
{
    const QString day = dateText(m_data->figures.day);
    const auto agreements = static_cast<int>(m_data->agreements.size());
    QString text;
    if (agreements == 0)
        text = tr("As of %1").arg(day);
    else if (agreements == 1)
        //: a day, the name of an agreement
        text = tr("As of %1, %2").arg(day, m_data->agreements.constFirst().name.now());
    else
        text = tr("As of %1, %n agreements", nullptr, agreements).arg(day);
    //: the line above, in a ledger whose progress, people and figures are illustration
    return m_data->sample ? tr("%1 · sample data").arg(text) : text;
}

void OverviewPage::retranslate()
{
    m_empty->setState(tr("Once commitments are added or imported, this page shows how they are kept."), tr("Go to Commitments"));
    setAccessibleName(title().now());
    fill();
    emit headlineChanged();
}

void OverviewPage::setDensity(Density density)
{
    m_board->attention->setDensity(density);
    m_board->arrange();
}

PageCounts OverviewPage::counts() const
{
    const qint64 items = m_data ? m_data->figures.pledges : 0;
    return {items, items, 0};
}

QString OverviewPage::missingFor(Command command) const
{
    if (command == Command::Copy)
        return qobject_cast<ChartView*>(QApplication::focusWidget()) != nullptr ? QString() : tr("Go to a chart first.");
    return tr("Open the Commitments page first.");
}

void OverviewPage::run(Command command)
{
    if (command != Command::Copy)
        return;
    if (const auto* chart = qobject_cast<ChartView*>(QApplication::focusWidget()))
        chart->copy();
}

std::vector<PageKey> OverviewPage::keys() const
{
    return {{u"Tab"_s, tr("Next card")}, {u"← → ↑ ↓"_s, tr("From mark to mark")}, {u"Enter"_s, tr("Open the rows that a mark counts")},
        {u"Ctrl+C"_s, tr("Copy the chart as picture, drawing and numbers")}};
}

QWidget* OverviewPage::mainView() const
{
    return m_board->status->view();
}

void OverviewPage::outdate()
{
    m_current = false;
    LedgerPage::outdate();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeHead();
}

}
