// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QScrollArea>

namespace pact::ui {

/// One picture, as wide as the view and never larger than itself; + and − and Ctrl with the wheel bring it nearer and farther, 0 back.
/// PageUp and PageDown scroll, and turn the page at the picture's ends.
class PictureView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    /// `keepsZoom`: another page of the same.
    void setPicture(const QImage& picture, bool keepsZoom = false);
    const QImage& picture() const
    {
        return m_picture;
    }
    /// 1 at first.
    double zoom() const
    {
        return m_zoom;
    }

signals:
    /// +1 past the end, −1 past the beginning.
    void turned(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setZoom(double zoom);
    void place();

    QImage m_picture;
    double m_zoom = 1;
    class QLabel* m_canvas;
};

}
