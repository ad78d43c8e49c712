// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/inputfile.h"

#include "exchange/deviceerror.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

Result<std::unique_ptr<QFileDevice>> copied(QIODevice& source)
{
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return tl::make_unexpected(exchange::deviceError(*copy));
    QByteArray block(qsizetype(64) * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(block.data(), block.size());
        if (got < 0)
            return tl::make_unexpected(exchange::deviceError(source));
        if (got == 0 && (source.atEnd() || !source.waitForReadyRead(-1)))
            break;
        if (copy->write(block.constData(), got) != got)
            return tl::make_unexpected(exchange::deviceError(*copy));
    }
    if (!copy->flush() || !copy->seek(0))
        return tl::make_unexpected(exchange::deviceError(*copy));
    return copy;
}

}

Result<std::unique_ptr<QFileDevice>> openInput(const QString& name, QIODevice& standard)
{
    if (name == u"-")
        return copied(standard);
    const QFileInfo info(name);
    if (!info.exists())
        return domain::fail(Error::Code::FileMissing, {name});
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly))
        return tl::make_unexpected(exchange::deviceError(*file));
    if (!info.isFile())
        return info.isDir() ? domain::fail(Error::Code::UnknownFormat, {name}) : copied(*file);
    return file;
}

}
