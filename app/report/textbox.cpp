// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textbox.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace pact::report {

TextBox::TextBox(const QString& text, const QFont& font, double width, double lineHeight, bool right)
    : m_lineHeight(lineHeight)
{
    QString plain = text;
    plain.replace(u'\n', QChar::LineSeparator);
    plain.replace(QChar::Nbsp, u' ');
    m_layout = std::make_unique<QTextLayout>(plain, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({right ? width - line.naturalTextWidth() : 0, i * lineHeight + (lineHeight - line.height()) / 2});
    }
    m_layout->endLayout();
}

TextBox::~TextBox() = default;
TextBox::TextBox(TextBox&&) noexcept = default;

int TextBox::lines() const
{
    return m_layout->lineCount();
}

void TextBox::paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const
{
    painter.setPen(color);
    m_layout->draw(&painter, topLeft);
}

double TextBox::naturalWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

double TextBox::widestWord(const QString& text, const QFont& font)
{
    constexpr char16_t firstHan = 0x2E80;
    constexpr qsizetype hanTogether = 4;
    const QFontMetricsF metrics(font);
    double widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool goesOn = i < text.size() && !text[i].isSpace() && (i == start || (text[i] >= firstHan) == (text[i - 1] >= firstHan));
        if (goesOn)
            continue;
        const bool han = i > start && text[start] >= firstHan;
        const qsizetype length = han ? std::min(i - start, hanTogether) : i - start;
        widest = std::max(widest, metrics.horizontalAdvance(text.sliced(start, length)));
        start = i < text.size() && text[i].isSpace() ? i + 1 : i;
    }
    return std::ceil(widest) + 1;
}

}
