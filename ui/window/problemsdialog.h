// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/problem.h"

#include <QDialog>
#include <vector>

namespace pact::ui {

/// What a check has found, each problem with what it means and what to do, to read and to copy. Accepted when the index is to
/// be made anew, which is offered where that cures one of them.
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const std::vector<store::Problem>& problems, QWidget* parent);
};

}
