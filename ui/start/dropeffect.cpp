// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/dropeffect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QString say(const char* sentence, const QString& name)
{
    return QCoreApplication::translate("pact::ui::DropEffect", sentence).arg(name);
}

DropEffect attaching(const QMimeData& data, const QString& evidenceOf)
{
    DropEffect effect{.act = DropEffect::Act::Attach, .path = data.urls().constFirst().toLocalFile(), .files = {}, .sentence = {}};
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            effect.files << url.toLocalFile();
    }
    const auto count = static_cast<int>(effect.files.size());
    effect.sentence = count == 1 ? QCoreApplication::translate("pact::ui::DropEffect", "Let go to keep %1 as evidence of %2").arg(QFileInfo(effect.path).fileName(), evidenceOf)
                                 : QCoreApplication::translate("pact::ui::DropEffect", "Let go to keep %n files as evidence of %1", nullptr, count).arg(evidenceOf);
    return effect;
}

}

DropEffect dropEffect(const QMimeData& data, bool ledger, bool writable, const QString& evidenceOf)
{
    const QString path = data.urls().value(0).toLocalFile();
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    const QString name = info.fileName();
    const QString ending = info.suffix().toLower();
    if (ending == "pact"_L1)
        return {DropEffect::Act::OpenLedger, path, {}, say(QT_TRANSLATE_NOOP("pact::ui::DropEffect", "Let go to open the ledger %1"), name)};
    if (!evidenceOf.isEmpty())
        return attaching(data, evidenceOf);
    if (ending != "csv"_L1 && ending != "tsv"_L1 && ending != "json"_L1) {
        return {DropEffect::Act::Nothing, path, {},
                say(QT_TRANSLATE_NOOP("pact::ui::DropEffect", "%1 is neither a ledger nor a table (CSV, TSV or JSON); nothing will happen"), name)};
    }
    if (!ledger) {
        return {DropEffect::Act::PreviewImport, path, {},
                say(QT_TRANSLATE_NOOP("pact::ui::DropEffect", "Let go to make a ledger for %1; you see what would be imported before it is written"), name)};
    }
    if (!writable) {
        return {DropEffect::Act::Nothing, path, {},
                say(QT_TRANSLATE_NOOP("pact::ui::DropEffect", "%1 cannot be imported: this ledger is open for reading only"), name)};
    }
    return {DropEffect::Act::PreviewImport, path, {},
            say(QT_TRANSLATE_NOOP("pact::ui::DropEffect", "Let go to see what importing %1 would change; nothing is written yet"), name)};
}

}
