// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/documents.h"

#include <QDir>
#include <QStandardPaths>

namespace pact::ui {

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir().mkpath(folder) ? folder : QDir::homePath();
}

}
