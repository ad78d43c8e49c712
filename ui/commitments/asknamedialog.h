// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QComboBox;

namespace pact::ui {

class Label;

/// Asks under which name a view is kept: a new one, or one that is there and takes its place.
class AskNameDialog : public QDialog
{
    Q_OBJECT

public:
    AskNameDialog(const QStringList& present, const QString& proposed, QWidget* parent);

    QString name() const;
    void setProblem(const QString& text);

private:
    QComboBox* m_name;
    Label* m_problem;
};

}
