// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/period.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QLineEdit;

namespace pact::ui {

/// Asks for a snapshot's name and period, or for a period to lock: what is about to happen, one or two fields, and the verb
/// on the button.
class AskMoment : public AskDialog
{
    Q_OBJECT

public:
    enum class What { Snapshot, Lock };

    /// `periods` to choose from, the one proposed first.
    AskMoment(What what, const std::vector<domain::Period>& periods, QWidget* parent);

    /// Of a snapshot.
    QString name() const;
    std::optional<domain::Period> period() const;

private:
    QLineEdit* m_name;
    QComboBox* m_period;
};

}
