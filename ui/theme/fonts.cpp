// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QRawFont>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

double zoomNow = 1.0;

bool coversHan(const QString& family)
{
    const QRawFont raw = QRawFont::fromFont(QFont(family), QFontDatabase::SimplifiedChinese);
    if (!raw.isValid() || raw.familyName() != family)
        return false;
    const QString probe = u"履约台账办结临期逾喆"_s;
    return std::all_of(probe.begin(), probe.end(), [&raw](QChar c) { return raw.supportsCharacter(c); });
}

}

QString uiFamily()
{
    static const QString family = [] {
        const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        return coversHan(system) ? system : u"Noto Sans CJK SC"_s;
    }();
    return family;
}

void applyFonts(double zoom)
{
    zoomNow = zoom;
    QApplication::setFont(font(TypeSize::Body));
}

double fontZoom()
{
    return zoomNow;
}

}
