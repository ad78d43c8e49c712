// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pdfpages.h"

#include "ui/evidence/previewreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::ui {

PdfPages::PdfPages(QObject* parent)
    : QObject(parent)
    , m_counting({.cpuSeconds = 5, .seconds = 10, .output = qint64(1024) * 1024})
    , m_drawing({})
{
    connect(&m_counting, &LimitedProcess::finished, this, &PdfPages::takeCount);
    connect(&m_drawing, &LimitedProcess::finished, this, &PdfPages::takePage);
    connect(&m_counting, &LimitedProcess::failed, this, &PdfPages::failed);
    connect(&m_drawing, &LimitedProcess::failed, this, &PdfPages::failed);
}

void PdfPages::open(std::shared_ptr<const ScratchFile> file)
{
    close();
    m_file = std::move(file);
    m_counting.start(u"pdfinfo"_s, {m_file->path()});
}

void PdfPages::close()
{
    m_counting.stop();
    m_drawing.stop();
    m_file.reset();
    m_count = 0;
}

void PdfPages::draw(int page)
{
    Q_ASSERT(m_file && page >= 1 && page <= m_count);
    m_page = page;
    const QString number = QString::number(page);
    m_drawing.start(u"pdftoppm"_s,
                    {u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, u"-png"_s, u"-scale-to"_s, QString::number(longestSide), m_file->path()});
}

void PdfPages::takeCount(const QByteArray& answer)
{
    static const QRegularExpression pages(u"^Pages:\\s+(\\d+)\\s*$"_s, QRegularExpression::MultilineOption);
    m_count = pages.match(QString::fromUtf8(answer)).captured(1).toInt();
    if (m_count < 1) {
        emit failed(LimitedProcess::Failure::Failed);
        return;
    }
    emit opened();
    draw(1);
}

void PdfPages::takePage(const QByteArray& picture)
{
    const QImage image = QImage::fromData(picture, "png");
    if (image.isNull())
        emit failed(LimitedProcess::Failure::Failed);
    else
        emit drawn(m_page, image);
}

}
