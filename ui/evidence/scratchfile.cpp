// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/scratchfile.h"

#include <QFile>

namespace pact::ui {

ScratchFile::ScratchFile(QString path)
    : m_path(std::move(path))
{
}

ScratchFile::~ScratchFile()
{
    QFile::remove(m_path);
}

}
