// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace pact::ui {

/// A few lines of text in a box as high as they are; Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(int lines = 2, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void fit();

    int m_lines;
};

}
