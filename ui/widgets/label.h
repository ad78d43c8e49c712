// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace pact::ui {

/// A text in a size and colour of the visual language that follows theme, zoom and language of the font.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TypeSize size = TypeSize::Body, bool bold = false, Token token = Token::Text, QWidget* parent = nullptr);

    void setToken(Token token);
    /// Shortens a text that does not fit; the whole text is then the tool tip. Qt::ElideNone, the default, does not shorten.
    void setElide(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    TypeSize m_size;
    bool m_bold;
    Token m_token;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_refreshing = false;
};

}
