// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace pact::ui {

/// Has the input with the focus write what is being typed in it, if it stands on this page: an input writes when the focus leaves it.
/// The focus stays. The page may be hidden.
void writeTypedOn(const QWidget& page);

}
