// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/droparea.h"

#include "ui/icons/icon.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int areaHeight = 68;
constexpr int iconSize = 16;

}

DropArea::DropArea(QWidget* parent)
    : QWidget(parent)
    , m_height(areaHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropArea::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void DropArea::setActive(bool active)
{
    m_active = active;
    update();
}

void DropArea::setAreaHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize DropArea::sizeHint() const
{
    return {400, m_height};
}

void DropArea::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_active)
        drawBox(painter, rect(), theme.color(Token::Base), {});
    drawDashedBox(painter, rect(), theme.color(m_active ? Token::Accent : Token::InputBorder));
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = width() - 2 * gap16 - iconSize - gap8;
    const QString text = metrics.elidedText(m_text, Qt::ElideMiddle, room);
    const int wide = iconSize + gap8 + metrics.horizontalAdvance(text);
    const QRect content((width() - wide) / 2, 0, wide, height());
    icon(u"import"_s).paint(&painter, QRect(content.left(), (height() - iconSize) / 2, iconSize, iconSize));
    painter.setPen(theme.color(m_active ? Token::Text : Token::Secondary));
    painter.drawText(content.adjusted(iconSize + gap8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

}
