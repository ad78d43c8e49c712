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

Result<bool> placeOutput(Context& context, const QString& ledger, const QString& target, const std::function<Result<>(QIODevice&)>& write)
{
    if (target == u"-") {
        const auto written = write(context.outDevice());
        return written ? Result<bool>(false) : fail(written);
    }
    const auto file = exchange::OutputFile::open(target, ledger);
    if (!file)
        return fail(file);
    if (const auto written = write((*file)->device()); !written)
        return fail(written);
    if (const auto placed = (*file)->commit(); !placed)
        return fail(placed);
    context.stored = true;
    return true;
}

Answer putOutput(Context& context, const QString& ledger, const QString& target, const QByteArray& bytes)
{
    const auto placed = placeOutput(context, ledger, target, [&bytes](QIODevice& to) { return writeAll(to, bytes); });
    if (!placed)
        return fail(placed);
    if (!*placed)
        return Exit::Done;
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
