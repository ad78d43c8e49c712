// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deviceerror.h"
#include <QFileDevice>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace pact::exchange {

domain::Error deviceError(const QIODevice& device)
{
    const int reason = errno;
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const QString name = file ? file->fileName() : u""_s;
    const bool full = device.isWritable() && (reason == ENOSPC || reason == EDQUOT);
    if (full || (file && file->error() == QFileDevice::ResourceError))
        return {domain::Error::Code::DiskFull, {name}, device.errorString()};
    // A write that only began, and a failed fsync(), leave no error in the device.
    const bool silent = file && file->error() == QFileDevice::NoError && reason != 0;
    return {domain::Error::Code::Io, {name, silent ? qt_error_string(reason) : device.errorString()}, {}};
}

}
