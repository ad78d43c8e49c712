// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/outputbytes.h"

#include "exchange/deviceerror.h"
#include "exchange/outputfile.h"
#include "verbs/jsonstream.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

Result<> writeAll(QIODevice& device, QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = device.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return tl::make_unexpected(exchange::deviceError(device));
        done += written;
    }
    return {};
}

Answer putOutput(Context& context, const QString& ledger, const QString& target, const QByteArray& bytes)
{
    if (target == u"-") {
        if (const auto written = writeAll(context.outDevice(), bytes); !written)
            return fail(written);
        return Exit::Done;
    }
    const auto file = exchange::OutputFile::open(target, ledger);
    if (!file)
        return fail(file);
    if (const auto written = writeAll((*file)->device(), bytes); !written)
        return fail(written);
    if (const auto placed = (*file)->commit(); !placed)
        return fail(placed);
    context.stored = true;
    if (context.json) {
        JsonStream json(context);
        json.beginObject();
        json.member(u"output"_s, target);
        json.member(u"bytes"_s, qint64(bytes.size()));
        json.endObject();
    } else {
        context.say(QCoreApplication::translate("Verbs", "Written to %1.").arg(target));
    }
    return Exit::Done;
}

QString endingOf(const QString& target)
{
    return target == u"-" ? QString() : QFileInfo(target).suffix().toLower();
}

}
