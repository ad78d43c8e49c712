// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/icon.h"
#include "ui/icons/svgiconengine.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pact::ui {

QIcon icon(const QString& name)
{
    if (!QFile::exists(u":/icons/16/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new SvgIconEngine(name));
}

QIcon appIcon()
{
    return QIcon(u":/icons/pactledger.svg"_s);
}

}
