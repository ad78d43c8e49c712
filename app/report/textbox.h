// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QString>
#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace pact::report {

/// A text broken into lines of one width and one height, laid out once, painted anywhere. Breaks where the text breaks,
/// between Han by its rules, else anywhere: nothing is ever cut off. Lengths as in paperstyle.h.
class TextBox
{
public:
    TextBox(const QString& text, const QFont& font, double width, double lineHeight, bool right = false);
    ~TextBox();
    TextBox(TextBox&&) noexcept;

    int lines() const;
    double height() const
    {
        return lines() * m_lineHeight;
    }
    void paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const;

    /// Of the longest of the text's own lines, unbroken.
    static double naturalWidth(const QString& text, const QFont& font);
    /// Of the longest stretch that should not be broken: words; of Han four at most.
    static double widestWord(const QString& text, const QFont& font);

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_lineHeight;
};

}
