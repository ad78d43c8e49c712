// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/limitedprocess.h"

#include <csignal>
#include <sys/resource.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

/// Runs in the child before the program: calls of the system only.
void confine(rlim_t memory, rlim_t seconds)
{
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_CORE, 0);
    // A file that it tries to write fails instead of ending it: libraries like to fill their caches.
    limit(RLIMIT_FSIZE, 0);
    std::signal(SIGXFSZ, SIG_IGN);
}

QProcessEnvironment environment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment needed;
    for (const QString& name : {u"PATH"_s, u"HOME"_s})
        needed.insert(name, all.value(name));
    needed.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return needed;
}

}

LimitedProcess::LimitedProcess(const Limits& limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_time.setSingleShot(true);
    m_time.setInterval(limits.seconds * 1000);
    connect(&m_time, &QTimer::timeout, this, [this] { fail(Failure::Limit); });
}

LimitedProcess::~LimitedProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void LimitedProcess::start(const QString& program, const QStringList& arguments)
{
    stop();
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(environment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([limits = m_limits] { confine(limits.memory, static_cast<rlim_t>(limits.cpuSeconds)); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &LimitedProcess::take);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) { end(status, code); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Failure::Missing);
    });
    m_time.start();
    m_process->start(program, arguments);
}

void LimitedProcess::stop()
{
    m_time.stop();
    m_output.clear();
    if (!m_process)
        return;
    QProcess* ending = std::exchange(m_process, nullptr);
    ending->disconnect(this);
    // It may be the sender of what brought us here.
    if (ending->state() == QProcess::NotRunning) {
        ending->deleteLater();
    } else {
        connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
        ending->kill();
    }
}

void LimitedProcess::take()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > m_limits.output)
        fail(Failure::Limit);
}

void LimitedProcess::end(QProcess::ExitStatus status, int code)
{
    take();
    if (!m_process)
        return;
    if (status != QProcess::NormalExit || code != 0) {
        fail(Failure::Failed);
        return;
    }
    const QByteArray output = m_output;
    stop();
    emit finished(output);
}

void LimitedProcess::fail(Failure why)
{
    stop();
    emit failed(why);
}

}
