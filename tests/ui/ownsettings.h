// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace pact::tests {

/// Settings in a folder of the test's own, empty at first.
class OwnSettings
{
public:
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
    }

private:
    QTemporaryDir m_folder;
};

}
