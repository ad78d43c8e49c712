// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTimer>

namespace pact::ui {

/// A program run on input that nobody vouches for: it can take no more memory, time and output than its limits, writes no file,
/// and sees only what it needs of this program's environment. One run at a time; GUI thread.
class LimitedProcess : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        quint64 memory = quint64(256) * 1024 * 1024; ///< bytes of address space
        int cpuSeconds = 10;
        int seconds = 20; ///< by the clock
        qint64 output = qint64(32) * 1024 * 1024; ///< bytes
    };
    enum class Failure {
        Missing, ///< no such program
        Limit,   ///< stopped at one of the limits of time and output
        Failed,  ///< ended by itself with an error, as it does where memory ends
    };
    Q_ENUM(Failure)

    explicit LimitedProcess(const Limits& limits, QObject* parent = nullptr);
    /// Ends a run.
    ~LimitedProcess() override;

    /// Ends the run before, of which nothing more is told. What comes on standard error is for nobody.
    void start(const QString& program, const QStringList& arguments);
    void stop();

signals:
    void finished(const QByteArray& output);
    void failed(pact::ui::LimitedProcess::Failure why);

private:
    void take();
    void end(QProcess::ExitStatus status, int code);
    void fail(Failure why);

    Limits m_limits;
    QProcess* m_process = nullptr; ///< null while nothing runs
    QTimer m_time;
    QByteArray m_output;
};

}
