// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace pact::domain {

QUuid timeOrderedUuid()
{
    static QMutex mutex;
    static quint64 lastMillis = 0;
    static quint16 counter = 0;

    const QMutexLocker lock(&mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (now > lastMillis) {
        lastMillis = now;
        counter = static_cast<quint16>(QRandomGenerator::global()->bounded(0x0400));
    } else if (++counter > 0x0fff) {
        ++lastMillis;
        counter = 0;
    }
    const quint64 tail = QRandomGenerator::global()->generate64();
    const auto byte = [](quint64 bits, int shift) { return static_cast<uchar>(bits >> shift); };
    return QUuid(static_cast<uint>(lastMillis >> 16), static_cast<ushort>(lastMillis & 0xffff),
                 static_cast<ushort>(0x7000 | counter), static_cast<uchar>(0x80 | (byte(tail, 56) & 0x3f)),
                 byte(tail, 48), byte(tail, 40), byte(tail, 32), byte(tail, 24), byte(tail, 16), byte(tail, 8),
                 byte(tail, 0));
}

}
