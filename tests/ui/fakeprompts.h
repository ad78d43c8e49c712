// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/host/prompts.h"

namespace pact::test {

/// Answers instead of the desktop's dialogs.
class FakePrompts : public ui::Prompts
{
public:
    QString opened;
    QStringList openedFiles;
    Target saved;

    QString fileToOpen(QWidget*, const QString&, const QString&, const QString&) override
    {
        return opened;
    }
    QStringList filesToOpen(QWidget*, const QString&, const QString&, const QString&) override
    {
        return openedFiles;
    }
    Target fileToSave(QWidget*, const QString&, const QString&, const std::vector<Form>&) override
    {
        return saved;
    }
};

}
