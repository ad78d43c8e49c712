// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>

namespace pact::models {

/// Times of the history as people read them: local, in the language of the process.

/// The head that a day comes under: today, else its month. Negative, and greater the later; today is -1.
qint64 headKeyOf(QDate day, QDate today);
/// 今天，10 月 10 日 / 10 月 / 2017 年 12 月.
QString headText(qint64 key, QDate today);
/// Under its head: 14:03 / 10-09 16:40, English 14:03 / 9 Oct 16:40.
QString rowTime(const QDateTime& at, QDate today);
/// 2018-06-22 11:17 / 22 Jun 2018 11:17.
QString wholeTime(const QDateTime& at);
/// Local time with its zone, and UTC as it is kept.
QString bothTimes(const QDateTime& at);

}
