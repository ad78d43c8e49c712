// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/askdialog.h"

class QComboBox;

namespace pact::ui {

/// Asks under which name a view is kept: a new one, or one that is there and takes its place.
class AskNameDialog : public AskDialog
{
    Q_OBJECT

public:
    AskNameDialog(const QStringList& present, const QString& proposed, QWidget* parent);

    QString name() const;

private:
    QComboBox* m_name;
};

}
