// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryrunner.h"
#include "models/memory.h"
#include "store/ledgersettings.h"

namespace pact::models {

namespace {
constexpr size_t manyRows = 20'000;
}

/// Lives on the runner's thread with the connection, which is opened there at the first task.
struct QueryRunner::Worker : QObject
{
    explicit Worker(store::Viewpoint from) : viewpoint(std::move(from))
    {
    }
    Result<store::Database*> open()
    {
        if (!database) {
            auto opened = store::openAt(viewpoint);
            if (!opened)
                return fail(opened);
            database = std::move(*opened);
        }
        return database.get();
    }

    store::Viewpoint viewpoint;
    std::unique_ptr<store::Database> database;
    CountsOfAll counts;
};

QueryRunner::QueryRunner(const store::Viewpoint& viewpoint, QObject* parent)
    : QObject(parent), m_worker(new Worker(viewpoint)), m_catalogue(*viewpoint.catalogue)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("reader"));
    m_thread.start();
}

QueryRunner::~QueryRunner()
{
    ++*m_newest;
    m_thread.quit();
    m_thread.wait();
}

void QueryRunner::post(quint64 number, const Task& task)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, number, task, newest = m_newest] {
            if (newest->load() != number)
                return;
            const auto database = m_worker->open();
            if (database)
                task(**database);
            else
                deliver(number, [this, number, error = database.error()] { emit failed(number, error); });
        },
        Qt::QueuedConnection);
}

void QueryRunner::begin()
{
    ++*m_newest;
}

quint64 QueryRunner::list(const ListRequest& request)
{
    begin();
    const quint64 number = m_newest->load();
    read<ListResult>(
        [this, request](store::Database& database) {
            auto result = runList(database, m_catalogue, request, m_worker->counts);
            // Putting rows in order takes a hundred times what is kept of them.
            if (result && result->rows.size() >= manyRows)
                giveMemoryBack();
            return result;
        },
                     [this, number](ListResult& result) { emit listed(number, std::make_shared<ListResult>(std::move(result))); });
    return number;
}

void QueryRunner::fetch(const Kind& kind, const std::vector<qint64>& rows, QDate day)
{
    read<Records>(
        [this, &kind, rows, day](store::Database& database) {
            const auto settings = store::readSettings(database);
            const store::LightSettings lights = settings ? settings->lights : store::LightSettings();
            return store::RecordReader(database, m_catalogue, lights).records(kind, rows, day);
        },
        [this, number = m_newest->load(), rows](Records& records) { emit fetched(number, rows, std::make_shared<Records>(std::move(records))); });
}

}
