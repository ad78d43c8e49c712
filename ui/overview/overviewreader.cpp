// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewreader.h"
#include "models/memory.h"
#include "store/figureitems.h"

#include <QPromise>
#include <QtConcurrent>

namespace pact::ui {

using domain::Error;
using domain::FigureItem;

namespace {

constexpr size_t mostAttention = 100; // far more than the card shows

using Answer = domain::Result<std::shared_ptr<const OverviewData>>;

domain::Result<> collect(QPromise<Answer>& promise, const OverviewReader::Request& request, OverviewData& data)
{
    const auto database = store::openAt(request.from);
    if (!database)
        return domain::fail(database);
    domain::FiguresCollector collector(request.day, request.settings.lights, std::nullopt, mostAttention);
    const auto take = [&](const FigureItem& item) {
        collector.add(item);
        ++data.items;
        if (item.agreement && !data.agreements.contains(*item.agreement))
            data.agreements.append(*item.agreement);
        return !promise.isCanceled();
    };
    const auto read = store::eachFigureItem(**database, *request.from.catalogue, domain::Filter::all(), request.day, take);
    if (!read)
        return domain::fail(read);
    if (promise.isCanceled())
        return domain::fail(Error::Code::Cancelled);
    data.figures = collector.take();
    auto reminders = store::readReminders(**database, *request.from.catalogue, request.day, request.settings, [&promise] { return !promise.isCanceled(); });
    if (!reminders)
        return domain::fail(reminders);
    data.reminders = std::move(*reminders);
    models::giveMemoryBack();
    return {};
}

void work(QPromise<Answer>& promise, const OverviewReader::Request& request)
{
    auto data = std::make_shared<OverviewData>();
    data->sample = request.settings.sample;
    const domain::Result<> read = collect(promise, request, *data);
    if (read)
        promise.addResult(Answer(std::shared_ptr<const OverviewData>(std::move(data))));
    else
        promise.addResult(Answer(domain::fail(read)));
}

}

OverviewReader::OverviewReader(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, &OverviewReader::deliver);
}

OverviewReader::~OverviewReader()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void OverviewReader::read(const Request& request)
{
    // Setting another future drops the signals of the older one.
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(work, request));
}

void OverviewReader::deliver()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Answer answer = m_watcher.result();
    if (answer)
        emit finished(*answer);
    else
        emit failed(answer.error());
}

}
