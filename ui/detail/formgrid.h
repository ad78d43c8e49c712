// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/text.h"
#include <QWidget>

class QGridLayout;
class QLayout;

namespace pact::ui {

class Label;

/// Labels at the left, inputs at the right. The column of labels is as wide as the longer of both languages needs, so that
/// nothing moves when the language changes.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(QWidget* parent = nullptr);

    /// `buddy` takes the focus of the label's mnemonic and is what it names; the content itself when null.
    Label* addRow(const domain::Text& text, QWidget* content, QWidget* buddy = nullptr);
    Label* addRow(const domain::Text& text, QLayout* content, QWidget* buddy = nullptr);
    /// A label inside a row that follows the language too.
    Label* follow(const domain::Text& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    Label* label(const domain::Text& text, QWidget* buddy);
    void retranslate();

    struct Followed
    {
        Label* label;
        domain::Text text;
        bool column;
    };
    QGridLayout* m_grid;
    QList<Followed> m_labels;
};

}
