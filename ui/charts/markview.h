// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartcanvas.h"

#include <QWidget>

namespace pact::ui {

/// A painted widget whose places stand for rows: hovering tells what a place counts, a click or Enter opens it. One stop
/// for Tab; the arrows go from place to place, left and right within a row, up and down between rows.
class MarkView : public QWidget
{
    Q_OBJECT

public:
    explicit MarkView(QWidget* parent = nullptr);

    /// The places as painted now, in the widget's own pixels.
    std::vector<CanvasMark> marks() const;
    /// The place the keyboard is at, -1 before the first arrow key.
    int currentMark() const
    {
        return m_current;
    }

signals:
    /// A text of the filter language that opens exactly the rows counted.
    void markActivated(const QString& filter);

protected:
    virtual const std::vector<CanvasMark>& places() const = 0;
    /// In pixels of 96 dpi, scaled to the font of the window.
    virtual void paintPlaces(QPainter& painter) = 0;
    /// What a screen reader is told of the whole while no place is current: the table twin.
    void setTwin(const QString& twin);
    /// After the places are others.
    void placesChanged();
    /// Pixels of the widget for one of the drawing.
    double drawingScale() const;
    QSizeF drawingSize() const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int markAt(const QPointF& point) const;
    /// The nearest place in the direction of an arrow key, -1 without one.
    int neighbour(int key) const;
    void setCurrent(int mark);

    QString m_twin;
    int m_current = -1;
    int m_pressed = -1;
};

}
