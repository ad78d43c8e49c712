// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallerywindow.h"
#include "ui/registers/registerpage.h"

// Every register as its page shows it.

using namespace Qt::StringLiterals;
using namespace pact;
using namespace pact::gallery;

namespace {

bool addRegister(const QString& kind)
{
    return addPicture(u"register-"_s + kind, [kind] { return (new Window)->opened(kind); }, [kind](QWidget& window) {
        const auto* page = window.findChild<ui::RegisterPage*>(kind + u"Page"_s);
        return page->isLoaded();
    });
}

const bool visits = addRegister(u"visits"_s);
const bool secondments = addRegister(u"secondments"_s);
const bool investments = addRegister(u"investments"_s);
const bool trainings = addRegister(u"trainings"_s);
const bool promotions = addRegister(u"promotions"_s);
const bool funds = addRegister(u"funds"_s);
const bool meetings = addRegister(u"meetings"_s);
const bool bulletins = addRegister(u"bulletins"_s);
const bool pairings = addRegister(u"pairings"_s);
const bool people = addRegister(u"people"_s);

}
