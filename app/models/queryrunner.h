// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/listresult.h"
#include "store/lookback.h"
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace pact::models {

/// Reads lists on a thread of its own, through a connection of its own. A newer list makes the older ones void: what they
/// would answer is never delivered, and what has not begun is not run. All signals come on the thread that owns the runner.
class QueryRunner : public QObject
{
    Q_OBJECT

public:
    using Records = std::vector<store::ReadRow>;

    /// Reads from there. The catalogue must outlive the runner.
    explicit QueryRunner(const store::Viewpoint& viewpoint, QObject* parent = nullptr);
    /// Waits for the one query under way.
    ~QueryRunner() override;

    /// Starts a list and returns its number.
    quint64 list(const ListRequest& request);
    /// Reads records of the newest list; answered by fetched() unless a newer list comes first.
    void fetch(const Kind& kind, const std::vector<qint64>& rows, QDate day);

    /// Makes void whatever was asked before and is not answered yet.
    void begin();
    /// Any other reading: `work` runs on the runner's thread with its connection, `take` gets its answer on the thread that
    /// owns the runner; an error comes by failed().
    template <class T>
    void read(std::function<Result<T>(store::Database&)> work, std::function<void(T&)> take);

signals:
    void listed(quint64 number, const std::shared_ptr<pact::models::ListResult>& result);
    /// `rows` as they were asked for; those that have gone meanwhile are not among the records.
    void fetched(quint64 number, const std::vector<qint64>& rows, const std::shared_ptr<pact::models::QueryRunner::Records>& records);
    void failed(quint64 number, const pact::domain::Error& error);

private:
    struct Worker;
    using Task = std::function<void(store::Database&)>;
    void post(quint64 number, const Task& task);
    template <class Deliver>
    void deliver(quint64 number, Deliver&& call);

    QThread m_thread;
    Worker* m_worker;
    const Catalogue& m_catalogue;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

template <class Deliver>
void QueryRunner::deliver(quint64 number, Deliver&& call)
{
    QMetaObject::invokeMethod(
        this,
        [newest = m_newest, number, call = std::forward<Deliver>(call)] {
            if (newest->load() == number)
                call();
        },
        Qt::QueuedConnection);
}

template <class T>
void QueryRunner::read(std::function<Result<T>(store::Database&)> work, std::function<void(T&)> take)
{
    const quint64 number = m_newest->load();
    post(number, [this, number, work = std::move(work), take = std::move(take)](store::Database& database) {
        auto answer = work(database);
        if (!answer)
            deliver(number, [this, number, error = answer.error()] { emit failed(number, error); });
        else
            deliver(number, [take, shared = std::make_shared<T>(std::move(*answer))] { take(*shared); });
    });
}

}
