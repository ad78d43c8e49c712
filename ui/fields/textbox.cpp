// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/textbox.h"
#include <QEvent>
#include <cmath>

namespace pact::ui {

namespace {

constexpr int above = 2; ///< between frame and text
constexpr int beside = 4; ///< more than above, so that texts stand as in a line edit

}

TextBox::TextBox(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void TextBox::fit()
{
    document()->setDocumentMargin(above);
    setViewportMargins(beside, 0, beside, 0);
    const double line = std::ceil(QFontMetricsF(font()).lineSpacing());
    // Two pixels more: a line that only just fits brings a scroll bar.
    const int height = static_cast<int>(m_lines * line) + 2 * (above + frameWidth()) + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

bool TextBox::event(QEvent* event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

}
