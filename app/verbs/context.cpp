// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/context.h"

#include "exchange/deviceerror.h"
#include "exchange/outputfile.h"
#include "store/serveraddress.h"
#include <QElapsedTimer>
#include <chrono>
#include <pwd.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pact::verbs {

namespace {

constexpr qsizetype blockSize = qsizetype(64) * 1024;
constexpr qint64 progressEvery = 200;
constexpr std::chrono::milliseconds lockWait = 5s;
constexpr std::chrono::milliseconds lockStep = 200ms;

bool isElsewhere(const Result<std::unique_ptr<store::Ledger>>& opened)
{
    return opened && (*opened)->database().isReadOnly() && (*opened)->database().whyReadOnly().code == Error::Code::OpenElsewhere;
}

void writeAll(QIODevice& device, const QByteArray& bytes, bool& failed)
{
    qsizetype done = 0;
    while (done < bytes.size() && !failed) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        failed = written <= 0;
        done += written;
    }
}

}

Context::Context(Streams streams)
    : m_streams(streams)
{
}

void Context::write(QByteArrayView bytes)
{
    m_hasResult = m_hasResult || !bytes.isEmpty();
    m_pending.append(bytes.data(), bytes.size());
    if (m_pending.size() >= blockSize) {
        writeAll(m_streams.out, m_pending, m_failed);
        m_pending.clear();
    }
}

void Context::print(const QString& line)
{
    write((line + u'\n').toUtf8());
}

QIODevice& Context::outDevice()
{
    writeAll(m_streams.out, m_pending, m_failed);
    m_pending.clear();
    m_hasResult = true;
    return m_streams.out;
}

Result<> Context::flush()
{
    writeAll(m_streams.out, m_pending, m_failed);
    m_pending.clear();
    if (m_failed)
        return fail(Error::Code::Io, {u"-"_s, m_streams.out.errorString()});
    return {};
}

void Context::say(const QString& message)
{
    if (!quiet)
        complain(message);
}

void Context::complain(const QString& message)
{
    endProgress();
    bool failed = false;
    writeAll(m_streams.err, (message + u'\n').toUtf8(), failed);
}

void Context::progress(const QString& message)
{
    if (!m_streams.terminal || quiet)
        return;
    if (m_progressAt.isValid() && m_progressAt.elapsed() < progressEvery)
        return;
    // Nothing in the first moment: what is done at once needs no bar.
    const bool first = !m_progressAt.isValid();
    m_progressAt.start();
    if (first)
        return;
    m_progressShown = true;
    bool failed = false;
    writeAll(m_streams.err, '\r' + message.toUtf8() + "\x1b[K", failed);
}

void Context::endProgress()
{
    if (!m_progressShown)
        return;
    m_progressShown = false;
    bool failed = false;
    writeAll(m_streams.err, "\r\x1b[K", failed);
}

Result<store::Ledger::Options> Context::ledgerOptions(store::Database::Access access) const
{
    store::Ledger::Options options;
    options.catalogue = catalogue;
    options.clock = clock;
    if (!clock) {
        const auto day = dayFromEnvironment();
        if (!day)
            return fail(day);
        options.clock = std::make_shared<SystemClock>(*day);
    }
    options.author = authorName();
    options.migrations = migrations;
    options.access = access;
    return options;
}

Result<std::unique_ptr<store::Ledger>> Context::open(store::Database::Access access, const store::Moment& moment)
{
    if (const auto usable = store::checkLocation(ledger); !usable)
        return fail(usable);
    auto options = ledgerOptions(access);
    if (!options)
        return fail(options);
    options->moment = moment;
    if (isStandard() && !store::isAddress(ledger)) {
        // A result that went into the ledger itself would destroy it.
        if (const auto target = exchange::OutputFile::open(u"-"_s, ledger); !target)
            return fail(target);
    }
    auto opened = store::Ledger::open(ledger, *options);
    // Whoever has it open on another computer may be done in a moment, as with any lock.
    for (QElapsedTimer waited; isElsewhere(opened) && access == store::Database::Access::ReadWrite;) {
        if (!waited.isValid())
            waited.start();
        if (waited.hasExpired(lockWait.count()))
            break;
        opened->reset();
        std::this_thread::sleep_for(lockStep);
        opened = store::Ledger::open(ledger, *options);
    }
    const bool outdated = !opened && opened.error().code == Error::Code::ReadOnly && access == store::Database::Access::ReadOnly;
    if (!outdated)
        return opened;
    // A ledger of an earlier version has to be brought to this one before it can be read.
    auto writable = *options;
    writable.access = store::Database::Access::ReadWrite;
    return store::Ledger::open(ledger, writable);
}

QString authorName()
{
    const QString author = qEnvironmentVariable("PACTLEDGER_AUTHOR");
    if (!author.isEmpty())
        return author;
    const passwd* user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

}
