// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QMimeData;

namespace pact::ui {

/// What dropping files on the window would do.
struct DropEffect
{
    enum class Act { Nothing, OpenLedger, PreviewImport, Attach };
    Act act = Act::Nothing;
    QString path;      ///< of the first
    QStringList files; ///< all of them, with Attach
    QString sentence; ///< said before the drop, in the language of the process
};

/// Of the first file that `data` carries, or, over a commitment, of all: `evidenceOf` is its code, empty elsewhere. A ledger is
/// opened wherever it is let go. A table needs a ledger that can be written: `ledger` says whether one is open,
/// `writable` whether it can be; without one a new ledger is asked for first.
DropEffect dropEffect(const QMimeData& data, bool ledger, bool writable, const QString& evidenceOf = {});

}
