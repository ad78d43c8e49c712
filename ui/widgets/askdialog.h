// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QFormLayout;
class QLayout;
class QPushButton;

namespace pact::ui {

class Label;

/// A dialog that asks for the few things that an act needs: a note, the fields, and the act below, beside Cancel. Does
/// nothing itself.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AskDialog(QWidget* parent);

    /// Shows why what was given does not do; the dialog stays open.
    void setProblem(const QString& text);

protected:
    /// Rows of labelled fields, for finish().
    static QFormLayout* makeForm();
    /// Where setProblem() writes; it has its place among the fields.
    Label* problem() const
    {
        return m_problem;
    }
    /// Puts the parts together and returns the button of the act, which Enter presses.
    QPushButton* finish(const QString& note, QLayout* fields, const QString& act);
    /// In place of the act, Enter leaves.
    void makeCancelDefault();

private:
    Label* m_problem;
    QPushButton* m_cancel = nullptr;
};

}
