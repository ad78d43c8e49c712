// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pictureview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace pact::ui {

namespace {

constexpr double farthest = 0.25;
constexpr double nearest = 6;
constexpr double step = 1.25;

}

PictureView::PictureView(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidgetResizable(false);
    // A bar that comes and goes with the width would make the picture flicker.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_canvas->setScaledContents(false);
    setWidget(m_canvas);
}

void PictureView::setPicture(const QImage& picture, bool keepsZoom)
{
    m_picture = picture;
    if (!keepsZoom)
        m_zoom = 1;
    place();
    verticalScrollBar()->setValue(0);
    if (!keepsZoom)
        horizontalScrollBar()->setValue(0);
}

void PictureView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, farthest, nearest);
    place();
}

void PictureView::place()
{
    if (m_picture.isNull()) {
        m_canvas->clear();
        m_canvas->resize(0, 0);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const double own = m_picture.width() / ratio;
    const double wide = std::max(1.0, std::min(own, double(viewport()->width())) * m_zoom);
    const QSize pixels = m_picture.size().scaled(qRound(wide * ratio), 1 << 20, Qt::KeepAspectRatio).expandedTo({1, 1});
    QPixmap drawn = QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    drawn.setDevicePixelRatio(ratio);
    m_canvas->setPixmap(drawn);
    m_canvas->resize(m_canvas->sizeHint());
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    const QScrollBar& bar = *verticalScrollBar();
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        setZoom(m_zoom * step);
    else if (event->key() == Qt::Key_Minus)
        setZoom(m_zoom / step);
    else if (event->key() == Qt::Key_0)
        setZoom(1);
    else if (event->key() == Qt::Key_PageDown && bar.value() == bar.maximum())
        emit turned(1);
    else if (event->key() == Qt::Key_PageUp && bar.value() == bar.minimum())
        emit turned(-1);
    else
        QScrollArea::keyPressEvent(event);
}

void PictureView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (event->modifiers() != Qt::ControlModifier || turn == 0) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(turn > 0 ? m_zoom * step : m_zoom / step);
    event->accept();
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    place();
}

}
