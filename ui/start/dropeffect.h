// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QMimeData;

namespace pact::ui {

/// What dropping a file on the window would do.
struct DropEffect
{
    enum class Act { Nothing, OpenLedger, PreviewImport };
    Act act = Act::Nothing;
    QString path;
    QString sentence; ///< said before the drop, in the language of the process
};

/// Of the first file that `data` carries. A table needs a ledger that can be written: `ledger` says whether one is open,
/// `writable` whether it can be; without one a new ledger is asked for first.
DropEffect dropEffect(const QMimeData& data, bool ledger, bool writable);

}
