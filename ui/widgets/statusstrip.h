// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QToolButton;

namespace pact::ui {

class Label;
class LightButton;

/// The bar at the window's foot: what is shown and selected at the left, the five lights as filters, texts at the right.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// In the order of domain::Light; nullopt hides the lights: no ledger is open.
    void setCounts(const std::optional<std::array<int, 5>>& counts);
    /// From left to right; empty texts take no room.
    void setRightTexts(const QStringList& texts);
    /// Long work, with what and how many; `total` 0: not known.
    void setBusy(const QString& text, int done, int total);
    /// Whether the busy bar has a button beside it that ends the work.
    void setCancellable(bool cancellable);
    void clearBusy();

signals:
    void lightClicked(pact::domain::Light light);
    void cancelClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_text;
    Label* m_busyText;
    QProgressBar* m_busy;
    QToolButton* m_cancel;
    QHBoxLayout* m_right;
    std::array<LightButton*, 5> m_lights{};
    QList<Label*> m_rightTexts;
};

}
