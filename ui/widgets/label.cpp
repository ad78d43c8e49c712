// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>

namespace pact::ui {

Label::Label(TypeSize size, bool bold, Token token, QWidget* parent) : QLabel(parent), m_size(size), m_bold(bold), m_token(token)
{
    setTextFormat(Qt::PlainText);
    refresh();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, &Label::refresh);
}

void Label::setToken(Token token)
{
    m_token = token;
    refresh();
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? whole : QSize(std::min(whole.width(), fontMetrics().horizontalAdvance(QLatin1Char('m')) * 3), whole.height());
}

void Label::paintEvent(QPaintEvent* event)
{
    const QRect rect = contentsRect();
    if (m_elide == Qt::ElideNone || wordWrap() || fontMetrics().horizontalAdvance(text()) <= rect.width()) {
        if (m_elide != Qt::ElideNone)
            setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(text());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect, static_cast<int>(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(text(), m_elide, rect.width()));
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refresh();
}

void Label::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    setFont(ui::font(m_size, m_bold));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::current().color(m_token));
    colors.setColor(QPalette::Text, Theme::current().color(m_token));
    setPalette(colors);
    m_refreshing = false;
}

}
