// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/table/tableview.h"

namespace pact::ui {

class AttentionModel;

/// The first items to be done, as wide as its card, without head and scroll bars. A click or Enter opens the item.
class AttentionList : public TableView
{
    Q_OBJECT

public:
    explicit AttentionList(AttentionModel* model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// After other items or other words.
    void fit();

signals:
    void itemActivated(const QString& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    AttentionModel* m_model;
};

}
