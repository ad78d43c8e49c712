// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/field.h"
#include "domain/result.h"
#include "domain/value.h"

namespace pact::domain {

/// A value as files carry it: ISO dates, plain numbers, keys of choices, labels of references, several joined by ";".
QString fileText(const Field& field, const Value& value);

/// A value as people read it in the language of the process: labels of choices, names of references, grouped numbers
/// with "−", "长期坚持" for a standing recurrence. Empty when there is no value. Dates stay ISO.
QString displayText(const Field& field, const Value& value);

/// "53,700", "−3.5".
QString groupedNumber(Decimal number);

/// Reads a text strictly, as the file format has it: dates YYYY-MM-DD, numbers plain, choices by key or either label.
/// For References fields see the store's resolver: here they are refused as programmer's error.
/// Fails with NotADate, NotANumber, OutOfRange, UnknownValue, NotAPeriod, NotARecurrence, TextTooLong.
Result<Value> parseValue(const Field& field, const QString& text);

/// As parseValue, but as people type: 2026年12月31日, 2026.12.31, full-width digits, "今天", "t", "+7" (from `today`).
Result<Value> parseTyped(const Field& field, const QString& text, QDate today);

/// YYYY-MM-DD; empty for an invalid date. Qt's own is several times as slow, and every date of every record goes through.
QString isoText(QDate date);
/// Exactly YYYY-MM-DD of the calendar; invalid otherwise.
QDate dateFromIso(QStringView text);

/// Cells with several values: split at ";" and "；", trimmed, empty ones left out.
QStringList splitList(const QString& text);

/// Full-width digits, letters and signs as half-width; other characters stay.
QString halfWidth(QString text);

/// What search compares: compatibility forms folded, lower case. Never for display or storing.
QString searchFold(const QString& text);

}
