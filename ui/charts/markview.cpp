// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markview.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace pact::ui {

namespace {

constexpr double notePixels = 12;

}

MarkView::MarkView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

double MarkView::drawingScale() const
{
    // What a note measures on this screen at this zoom, against what it measures at 96 dpi.
    const double scale = ui::font(TypeSize::Note).pointSizeF() * logicalDpiY() / 72 / notePixels;
    return scale > 0 ? scale : 1;
}

QSizeF MarkView::drawingSize() const
{
    return QSizeF(size()) / drawingScale();
}

std::vector<CanvasMark> MarkView::marks() const
{
    std::vector<CanvasMark> scaled = places();
    const double scale = drawingScale();
    for (CanvasMark& mark : scaled)
        mark.box = QRectF(mark.box.topLeft() * scale, mark.box.size() * scale);
    return scaled;
}

void MarkView::setTwin(const QString& twin)
{
    m_twin = twin;
    setAccessibleDescription(twin);
}

void MarkView::placesChanged()
{
    m_current = -1;
    m_pressed = -1;
    update();
}

int MarkView::markAt(const QPointF& point) const
{
    const QPointF at = point / drawingScale();
    for (int i = static_cast<int>(places().size()) - 1; i >= 0; --i) {
        if (places().at(static_cast<size_t>(i)).box.contains(at))
            return i;
    }
    return -1;
}

bool MarkView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark < 0) {
        QToolTip::hideText();
        return true;
    }
    const double scale = drawingScale();
    const CanvasMark& of = places().at(static_cast<size_t>(mark));
    QToolTip::showText(help->globalPos(), of.text, this, QRectF(of.box.topLeft() * scale, of.box.size() * scale).toAlignedRect());
    return true;
}

void MarkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double scale = drawingScale();
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.save();
    paintPlaces(painter);
    painter.restore();
    if (!hasFocus() || places().empty())
        return;
    const QColor ring = Theme::current().color(Token::Accent);
    const QRectF all(QPointF(0, 0), drawingSize());
    const bool atMark = m_current >= 0 && m_current < static_cast<int>(places().size());
    const QRectF box = atMark ? places().at(static_cast<size_t>(m_current)).box.adjusted(-2, -2, 2, 2) & all : all;
    drawBox(painter, box, QColor(), ring, 2, cornerRadius);
}

void MarkView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarkView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
}

void MarkView::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = m_pressed;
    m_pressed = -1;
    if (mark < 0 || mark != markAt(event->position()))
        return;
    emit markActivated(QString(places().at(static_cast<size_t>(mark)).filter));
}

int MarkView::neighbour(int key) const
{
    const CanvasMark& from = places().at(static_cast<size_t>(m_current));
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = -1;
    double least = 0;
    for (int i = 0; i < static_cast<int>(places().size()); ++i) {
        const CanvasMark& to = places().at(static_cast<size_t>(i));
        const QPointF way = (to.box.center() - from.box.center()) * step;
        double distance = 0;
        if (across) {
            if (to.row != from.row || way.x() <= 0)
                continue;
            distance = way.x();
        } else {
            const int rows = (to.row - from.row) * step;
            if (rows <= 0)
                continue;
            distance = rows * 100000.0 + std::abs(way.x());
        }
        if (best < 0 || distance < least) {
            best = i;
            least = distance;
        }
    }
    return best;
}

void MarkView::setCurrent(int mark)
{
    if (mark < 0)
        return;
    m_current = mark;
    const CanvasMark& at = places().at(static_cast<size_t>(mark));
    const double scale = drawingScale();
    const QRect box = QRectF(at.box.topLeft() * scale, at.box.size() * scale).toAlignedRect();
    QToolTip::showText(mapToGlobal(box.bottomLeft()), at.text, this, box);
    setAccessibleDescription(at.text);
    update();
}

void MarkView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(places().size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(m_current < 0 ? 0 : neighbour(event->key()));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit markActivated(QString(places().at(static_cast<size_t>(m_current)).filter));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MarkView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MarkView::focusOutEvent(QFocusEvent* event)
{
    m_current = -1;
    setAccessibleDescription(m_twin);
    QWidget::focusOutEvent(event);
    update();
}

}
