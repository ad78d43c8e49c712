// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerpictures.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int enoughForTwo = 680;
constexpr size_t mostRows = 7; ///< of a picture that may have many, so that the list below keeps its room

bool mayShare(const report::Chart& chart)
{
    return report::chartForm(chart.kind) == report::ChartForm::Steps;
}

}

RegisterPictures::RegisterPictures(QWidget* parent) : QScrollArea(parent), m_sheet(new QWidget)
{
    setObjectName(u"registerPictures"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    setWidget(m_sheet);
    // Its cards and their charts give the height.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void RegisterPictures::setCharts(const std::vector<report::Chart>& charts)
{
    while (m_cards.size() > charts.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    for (size_t i = m_cards.size(); i < charts.size(); ++i) {
        auto* card = new ChartCard(m_sheet);
        connect(card->view(), &MarkView::markActivated, this, &RegisterPictures::filterRequested);
        card->show();
        m_cards.push_back(card);
    }
    for (size_t i = 0; i < charts.size(); ++i) {
        const report::ChartForm form = report::chartForm(charts[i].kind);
        const bool many = form == report::ChartForm::Spans || form == report::ChartForm::Grid;
        m_cards[i]->setObjectName(report::chartKey(charts[i].kind) + u"Card"_s);
        m_cards[i]->setChart(many ? report::firstRows(charts[i], mostRows) : charts[i]);
    }
    arrange(viewport()->width(), true);
}

int RegisterPictures::firstLine(int width) const
{
    return arrange(width, false);
}

int RegisterPictures::arrange(int width, bool place) const
{
    const int left = gap16;
    const int room = std::max(width - 2 * gap16, 160);
    int top = 0;
    int first = 0;
    for (size_t i = 0; i < m_cards.size();) {
        const bool two = i + 1 < m_cards.size() && mayShare(m_cards[i]->view()->chart()) && mayShare(m_cards[i + 1]->view()->chart()) && room >= enoughForTwo * fontZoom();
        const size_t count = two ? 2 : 1;
        const int wide = two ? (room - gap12) / 2 : room;
        int high = 0;
        for (size_t k = 0; k < count; ++k)
            high = std::max(high, m_cards[i + k]->heightForWidth(wide));
        for (size_t k = 0; k < count && place; ++k)
            m_cards[i + k]->setGeometry(left + static_cast<int>(k) * (wide + gap12), top, wide, high);
        top += high + gap12;
        first = first == 0 ? top : first;
        i += count;
    }
    if (place) {
        m_sheet->resize(width, top);
        verticalScrollBar()->setSingleStep(rowHeight());
    }
    return first;
}

void RegisterPictures::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange(viewport()->width(), true);
}

void RegisterPictures::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange(viewport()->width(), true);
}

}
