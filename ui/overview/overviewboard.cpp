// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewboard.h"
#include "ui/charts/chartview.h"
#include "ui/overview/attentioncard.h"
#include "ui/charts/chartcard.h"
#include "ui/overview/remindercard.h"
#include "ui/overview/silencecard.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QLayout>
#include <QScrollBar>
#include <array>

namespace pact::ui {

namespace {

constexpr int leastForTwo = 720;    ///< pixels at zoom 1, for two columns of cards
constexpr int enoughForTwo = 960;   ///< from here on even if the bars are then too short for their labels
constexpr int mostStretch = 64;     ///< what the second row may grow to fill the window
/// Of the width for the left column: more, if that lets the bars of the lights bear their labels.
constexpr std::array leftShares{0.4845, 0.51, 0.535, 0.56};

int heightOf(const QWidget* card, int width)
{
    QLayout* layout = card->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

int inside(const QWidget* card, int width)
{
    const QMargins margins = card->layout()->contentsMargins();
    return width - margins.left() - margins.right();
}

}

OverviewBoard::OverviewBoard(QWidget* parent) : QScrollArea(parent), m_sheet(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_sheet);
    status = new ChartCard(m_sheet);
    domains = new ChartCard(m_sheet);
    attention = new AttentionCard(m_sheet);
    balance = new ChartCard(m_sheet);
    due = new ChartCard(m_sheet);
    silence = new SilenceCard(m_sheet);
    units = new ChartCard(m_sheet);
    reminders = new ReminderCard(m_sheet);
    for (QWidget* area : {static_cast<QWidget*>(this), viewport(), m_sheet})
        area->setAutoFillBackground(false);
}

int OverviewBoard::place(QWidget* card, const QRect& rect)
{
    card->setGeometry(rect);
    m_bottom = std::max(m_bottom, rect.bottom() + 1);
    return rect.bottom() + 1 + gap12;
}

int OverviewBoard::levelRows(int left, int right)
{
    const double pitch = std::max(status->view()->rowPitchFor(inside(status, left)), domains->view()->rowPitchFor(inside(domains, right)));
    status->view()->setRowPitch(pitch);
    domains->view()->setRowPitch(pitch);
    return std::max(heightOf(status, left), heightOf(domains, right));
}

int OverviewBoard::leftWidth(int width) const
{
    int left = 0;
    double least = 0;
    for (const double share : leftShares) {
        const int wide = static_cast<int>((width - gap12) * share);
        const double pitch = status->view()->rowPitchFor(inside(status, wide));
        if (left == 0 || pitch < least) {
            left = wide;
            least = pitch;
        }
    }
    return left;
}

void OverviewBoard::arrangeInColumns(int width)
{
    const int left = leftWidth(width);
    const int right = width - gap12 - left;
    const int rightX = gap16 + left + gap12;
    const int first = levelRows(left, right);
    place(status, {gap16, 0, left, first});
    const int top = place(domains, {rightX, 0, right, first});

    const int half = (right - gap12) / 2;
    const int rest = right - gap12 - half;
    const int silent = heightOf(silence, rest);
    int second = std::max({heightOf(attention, left), heightOf(balance, half), heightOf(due, rest) + gap12 + silent});
    const int spare = viewport()->height() - top - second - gap12;
    if (spare > 0 && spare <= mostStretch)
        second += spare;
    place(attention, {gap16, top, left, second});
    place(balance, {rightX, top, half, second});
    const int silentTop = place(due, {rightX + half + gap12, top, rest, second - silent - gap12});
    int next = place(silence, {rightX + half + gap12, silentTop, rest, silent});
    if (!reminders->isHidden())
        next = place(reminders, {gap16, next, width, heightOf(reminders, width)});
    place(units, {gap16, next, width, heightOf(units, width)});
}

void OverviewBoard::arrangeInOne(int width)
{
    status->view()->setRowPitch(0);
    domains->view()->setRowPitch(0);
    int top = 0;
    for (QWidget* card : std::initializer_list<QWidget*>{status, domains, attention, balance, due, silence, reminders, units}) {
        if (!card->isHidden())
            top = place(card, {gap16, top, width, heightOf(card, width)});
    }
}

void OverviewBoard::arrange()
{
    // The scroll bar takes its width from the margin, so that the cards stay where they are.
    const int width = std::max(this->width() - 2 * gap16, 240);
    m_bottom = 0;
    const auto labelled = [&] { return status->view()->rowPitchFor(inside(status, leftWidth(width))) <= status->view()->rowPitchFor(inside(status, width)); };
    if (width >= enoughForTwo * fontZoom() || (width >= leastForTwo * fontZoom() && labelled()))
        arrangeInColumns(width);
    else
        arrangeInOne(width);
    m_sheet->resize(std::max(viewport()->width(), gap16 + width), m_bottom + gap12);
    verticalScrollBar()->setSingleStep(rowHeight());
}

void OverviewBoard::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void OverviewBoard::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

}
