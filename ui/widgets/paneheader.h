// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"

#include <QWidget>

namespace pact::ui {

class Label;
class LightMark;

/// The head of the detail pane: light, code and title in one line, and below it why the light is what it is, in full.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget* parent = nullptr);

    void setLight(std::optional<domain::Light> light);
    void setCode(const QString& code);
    /// Shortened at its end where it does not fit.
    void setTitle(const QString& title);
    /// Never shortened; in the error colour when the light is red.
    void setReason(const QString& reason);

private:
    LightMark* m_light;
    Label* m_code;
    Label* m_title;
    Label* m_reason;
};

}
