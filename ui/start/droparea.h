// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace pact::ui {

/// A dashed field with a sentence: on the first page the invitation, over the window what a drop would do.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const
    {
        return m_text;
    }
    /// In the accent colour, on the base: a file is over the window.
    void setActive(bool active);

    /// In logical pixels.
    void setAreaHeight(int height);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_active = false;
    int m_height;
};

}
