// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include <QElapsedTimer>
#include <QIODevice>

namespace pact::report {
class ChartPainter;
}

namespace pact::verbs {

using namespace pact::domain;

/// What a verb meets of the world outside: streams, environment, clock, ledger. Results go to `out`, everything said to a
/// person to `err`. One for each run, used on one thread. Streams and painter are the caller's and outlive it.
class Context
{
public:
    struct Streams
    {
        QIODevice& in;
        QIODevice& out;
        QIODevice& err;
        bool standard = false; ///< they are the process's own
        bool terminal = false; ///< `err` is read by a person as it comes
    };

    explicit Context(Streams streams);

    // Given from outside before run(); the defaults are the program's.
    const Catalogue* catalogue = &Catalogue::standard();
    QString migrations;                        ///< a further folder, for kinds added to the catalogue
    std::shared_ptr<const Clock> clock;        ///< none: the machine's, or PACTLEDGER_TODAY
    report::ChartPainter* painter = nullptr;   ///< none: charts cannot be drawn, only counted

    // The global options, settled by run().
    QString ledger; ///< --ledger, else PACTLEDGER_LEDGER
    bool json = false;
    bool quiet = false;

    QIODevice& in()
    {
        return m_streams.in;
    }
    bool isStandard() const
    {
        return m_streams.standard;
    }

    /// A line of the result.
    void print(const QString& line);
    void write(QByteArrayView bytes);
    /// For writers that take a device: everything written before is on its way first.
    QIODevice& outDevice();
    /// Hands everything on. Io, DiskFull when a result could not be written, now or before.
    Result<> flush();
    /// Whether part of the result has been written.
    bool hasResult() const
    {
        return m_hasResult;
    }

    /// A line for the person: not with --quiet.
    void say(const QString& message);
    /// Why something was not done: always.
    void complain(const QString& message);
    /// How far a long piece of work is; shown on a terminal only, a few times a second.
    void progress(const QString& message);
    void endProgress();

    /// Opens the ledger named. BadAddress, NotAvailable, FileMissing (with an empty path: none was named), OutputIsLedger,
    /// BadToday, and what Ledger::open fails with.
    /// At another moment than now only to read.
    Result<std::unique_ptr<store::Ledger>> open(store::Database::Access access, const store::Moment& moment = {});
    /// With clock, author and catalogue as this run has them. BadToday.
    Result<store::Ledger::Options> ledgerOptions(store::Database::Access access) const;

    /// A change has been stored: from now on a failure to print is no failure of the verb.
    bool stored = false;

private:
    Streams m_streams;
    QByteArray m_pending;
    bool m_hasResult = false;
    bool m_failed = false;
    bool m_progressShown = false;
    QElapsedTimer m_progressAt;
};

/// PACTLEDGER_AUTHOR, else the system user.
QString authorName();

}
