// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/evidence.h"
#include "store/attachments.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace pact::gallery {

namespace {

QString minutes(const QString& folder)
{
    const QString path = folder + u"/第七次联席会议纪要.pdf"_s;
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 1; page <= 3; ++page) {
        if (page > 1)
            writer.newPage();
        QFont font(u"Noto Serif CJK SC"_s);
        font.setPointSize(18);
        painter.setFont(font);
        const int wide = writer.width();
        painter.drawText(QRect(0, wide / 12, wide, wide / 10), Qt::AlignHCenter, u"第七次联席会议纪要"_s);
        font.setPointSize(12);
        painter.setFont(font);
        const QString line = u"会议听取了旅游项目开发合作的进展，审议了用地条件和可研评审安排，议定由双方旅游部门各派一名联络员，按季度通报进度。"_s;
        painter.drawText(QRect(0, wide / 4, wide, wide), Qt::TextWordWrap, line.repeated(6));
        painter.drawText(QRect(0, writer.height() - wide / 20, wide, wide / 20), Qt::AlignHCenter, u"— %1 —"_s.arg(page));
    }
    return path;
}

QString photograph(const QString& folder)
{
    QImage image(1600, 1000, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 700);
    sky.setColorAt(0, QColor(92, 140, 196));
    sky.setColorAt(1, QColor(222, 232, 238));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(96, 122, 104));
    painter.drawPolygon(QPolygon({{0, 640}, {380, 380}, {700, 600}, {1080, 330}, {1600, 650}, {1600, 1000}, {0, 1000}}));
    painter.setBrush(QColor(176, 148, 108));
    painter.drawRect(0, 780, 1600, 220);
    painter.setBrush(QColor(70, 78, 88));
    for (int i = 0; i < 5; ++i)
        painter.drawRect(340 + i * 190, 700 - i % 2 * 60, 120, 160 + i % 2 * 60);
    painter.end();
    const QString path = folder + u"/项目现场.jpg"_s;
    image.save(path, "jpg", 90);
    return path;
}

QString table(const QString& folder)
{
    const QString path = folder + u"/用地指标.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("a file cannot be written");
    file.write("地块,面积（亩）,状态\r\nA-03,112.5,已批复\r\nA-04,86.0,待批复\r\nB-01,203.4,待批复\r\n");
    return path;
}

}

void attachEvidence(tests::TestLedger& ledger, const QString& code)
{
    const QString folder = ledger.folder();
    if (!store::attachFiles(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), {minutes(folder), photograph(folder), table(folder)}))
        qFatal("the evidence cannot be attached");
}

}
