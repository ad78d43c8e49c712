// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/fields/fieldeditor.h"

class QLineEdit;

namespace pact::ui {

/// One line: texts, numbers, dates (今天, t, +7, 1231), periods, words separated by ";".
class LineInput : public FieldEditor
{
    Q_OBJECT

public:
    LineInput(const domain::Field& field, QWidget* parent);

    void setText(const QString& text) override;
    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    /// Reads as plain text until the focus or the mouse comes.
    void setQuiet();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_quiet = false;
    QLineEdit* m_line;
};

}
