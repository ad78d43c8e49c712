// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/backupanswer.h"

#include "verbs/jsonstream.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

void answerCopy(Context& context, const store::BackupInfo& info, const QString& sentence)
{
    if (!context.json) {
        context.say(sentence.arg(info.path, QString::number(info.sequence), QString::fromLatin1(info.head.toHex())));
        return;
    }
    JsonStream json(context);
    json.beginObject();
    json.member(u"output"_s, info.path);
    json.member(u"bytes"_s, info.bytes);
    json.member(u"change"_s, info.sequence);
    json.key(u"head"_s);
    json.textOrNull(QString::fromLatin1(info.head.toHex()));
    json.key(u"at"_s);
    json.textOrNull(info.at.toString(Qt::ISODateWithMs));
    json.key(u"counts"_s);
    json.beginObject();
    for (const auto& [kind, count] : info.counts)
        json.member(kind, count);
    json.endObject();
    json.endObject();
}

store::Progress copyProgress(Context& context, const QString& sentence)
{
    return [&context, sentence](qint64 done, qint64 total) {
        if (total > 0)
            context.progress(sentence.arg(100 * done / total));
        return true;
    };
}

}
