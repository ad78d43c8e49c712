// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include <QString>
#include <functional>

namespace pact::bench {

/// Prints one figure with its goal.
void figure(const QString& what, double value, const QString& unit, double goal);
/// Wall-clock milliseconds of a piece of work.
double milliseconds(const std::function<void()>& work);

/// Writes a table of `rows` records made from those of the sample; returns its path in `folder`.
QString makeTable(const QString& folder, const QString& kind, int rows);
/// Takes a file in, whole; ends the process when it cannot be.
void importFile(store::Ledger& ledger, const QString& kind, const QString& path);
store::Ledger::Options benchOptions();
/// Imports the table into a new ledger, against the sqlite3 tool's .import of the same file into the same columns. Returns
/// the ledger's path.
QString benchImport(const QString& folder, const QString& table);
/// Imports the table into a ledger on the private server, and takes it back; nothing where there is none.
void benchServer(const QString& table);
/// Questions to that ledger without a window: filters, order, export.
void benchQueries(const QString& ledger);
/// As many investments as commitments otherwise: taken in and back, asked for, added up, and their page.
void benchRegister(const QString& folder, int rows);
/// The real window over that ledger: until it can be used, filters, and a scroll through all of it under a watchdog.
void benchWindow(const QString& ledger);

}
