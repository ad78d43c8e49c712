// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deviceerror.h"
#include <QFileDevice>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace pact::exchange {

domain::Error deviceError(const QIODevice& device)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const QString name = file ? file->fileName() : u""_s;
    if (full || (file && file->error() == QFileDevice::ResourceError))
        return {domain::Error::Code::DiskFull, {name}, device.errorString()};
    return {domain::Error::Code::Io, {name, device.errorString()}, {}};
}

}
