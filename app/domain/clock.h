// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDate>
#include <QDateTime>
#include <optional>

namespace pact::domain {

/// Where the day and the time come from. The day is a calendar date with no zone; stamps in the history are UTC and real.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDate today() const = 0;
    virtual QDateTime nowUtc() const = 0;
};

/// The machine's clock; the day is `fixedDay` when there is one.
class SystemClock : public Clock
{
public:
    explicit SystemClock(std::optional<QDate> fixedDay = std::nullopt)
        : m_fixedDay(fixedDay)
    {
    }
    QDate today() const override
    {
        return m_fixedDay ? *m_fixedDay : QDate::currentDate();
    }
    QDateTime nowUtc() const override
    {
        return QDateTime::currentDateTimeUtc();
    }
    std::optional<QDate> fixedDay() const
    {
        return m_fixedDay;
    }

private:
    std::optional<QDate> m_fixedDay;
};

/// The day that PACTLEDGER_TODAY asks for. None when it is not set; BadToday when it is not a date of the calendar.
Result<std::optional<QDate>> dayFromEnvironment();

}
