// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace pact::test {

using namespace Qt::StringLiterals;

// Files to be kept as evidence; each returns its path.

inline QString textFile(const QString& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
    return file.fileName();
}

/// The left half red, the right half blue.
inline QString pictureFile(const QString& folder, const QString& name, QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter(&picture).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    const QString path = folder + u'/' + name;
    if (!picture.save(path))
        qFatal("cannot write %s", qUtf8Printable(name));
    return path;
}

/// A4, a page for each colour, filled with it.
inline QString pdfFile(const QString& folder, const QString& name, const QList<QColor>& pages)
{
    const QString path = folder + u'/' + name;
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height(), pages.at(i));
    }
    return path;
}

}
