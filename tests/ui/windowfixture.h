// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/errortext.h"
#include "domain/translations.h"
#include "report/chartpainter.h"
#include "store/acts.h"
#include "ui/fakeprompts.h"
#include "ui/theme/fonts.h"
#include "ui/window/mainwindow.h"
#include "verbs/samples.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace pact::test {

using namespace Qt::StringLiterals;

/// A page that remembers what it was asked.
class FakePage : public ui::Page
{
public:
    FakePage(QString key, bool filters, store::Ledger& ledger, QWidget* parent)
        : Page(parent)
        , m_ledger(ledger)
        , m_key(std::move(key))
        , m_filters(filters)
        , m_view(new QLineEdit(this))
        , m_pane(filters ? new QLineEdit(this) : nullptr)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_view);
        if (m_pane)
            column->addWidget(m_pane);
    }

    QStringList ran;
    QString filterText;
    int retranslated = 0;
    QString missing;
    std::optional<domain::RecordId> shownRecord;
    std::optional<ui::EvidencePlace> place; ///< wherever a file is let go
    QStringList attached;

    std::optional<ui::EvidencePlace> evidencePlaceAt(const QPoint&) const override
    {
        return place;
    }
    void attachTo(const ui::EvidencePlace&, const QStringList& files) override
    {
        attached = files;
    }
    void showRecord(domain::RecordId record) override
    {
        shownRecord = record;
    }
    QString key() const override
    {
        return m_key;
    }
    domain::Text title() const override
    {
        return {u"页 "_s + m_key, u"Page "_s + m_key};
    }
    QString iconName() const override
    {
        return u"overview"_s;
    }
    QString headline() const override
    {
        return m_key;
    }
    const domain::Kind* filterKind() const override
    {
        return m_filters ? &m_ledger.catalogue().kind(u"commitments"_s) : nullptr;
    }
    domain::Result<> setFilterText(const QString& text) override
    {
        if (const auto filter = domain::parseFilter(text, m_ledger.catalogue().kind(u"commitments"_s), m_ledger.catalogue(), m_ledger.today()); !filter)
            return domain::fail(filter);
        filterText = text;
        return {};
    }
    void refresh() override
    {
        ran.append(u"refresh"_s);
    }
    void retranslate() override
    {
        ++retranslated;
    }
    ui::PageCounts counts() const override
    {
        return {m_filters ? 9 : 46, 46, 0};
    }
    std::optional<ui::ShownRows> shownRows() const override
    {
        if (!m_filters)
            return std::nullopt;
        const domain::Kind& kind = m_ledger.catalogue().kind(u"commitments"_s);
        return ui::ShownRows{{.kind = &kind, .day = m_ledger.today()}, {kind.indexOf(u"code"_s), kind.indexOf(u"title"_s)}};
    }
    QString missingFor(ui::Command) const override
    {
        return missing;
    }
    void run(ui::Command command) override
    {
        ran.append(QString::number(static_cast<int>(command)));
    }
    QWidget* mainView() const override
    {
        return m_view;
    }
    QWidget* sidePane() const override
    {
        return m_pane;
    }

private:
    store::Ledger& m_ledger;
    QString m_key;
    bool m_filters;
    QLineEdit* m_view;
    QLineEdit* m_pane;
};

class NoCharts : public report::ChartPainter
{
public:
    void paint(QPainter&, const QRectF&, const report::Chart&) override
    {
    }
    QSizeF naturalSize(const report::Chart&, double width) override
    {
        return {width, 100};
    }
};

/// A whole window with two pages, settings and files of its own.
class Desk
{
public:
    Desk()
        : settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings, domain::installLanguage, domain::Language::Chinese)
        , session({.author = u"联络员甲"_s})
    {
        preferences.apply();
        window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{session, preferences, prompts, settings, [this](store::Ledger& ledger, QWidget* parent) {
            overview = new FakePage(u"overview"_s, false, ledger, parent);
            rows = new FakePage(u"commitments"_s, true, ledger, parent);
            return std::vector<ui::Page*>{overview, rows};
        }, painter});
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    /// A new ledger with the founding sample, not yet open.
    QString sample()
    {
        const QString path = dir.filePath(u"sample.pact"_s);
        const auto made = verbs::makeSampleLedger(path, u"kunming-chaoyang"_s, session.options());
        if (!made)
            qFatal("the sample cannot be made: %s", qPrintable(domain::errorText(made.error()) + made.error().detail));
        return path;
    }
    QAction* action(const char* name) const
    {
        return window->findChild<QAction*>(QLatin1StringView(name));
    }
    template <class T>
    T* find(const char* name) const
    {
        return window->findChild<T*>(QLatin1StringView(name));
    }

    QTemporaryDir dir;
    QSettings settings;
    ui::Preferences preferences;
    ui::Session session;
    FakePrompts prompts;
    NoCharts painter;
    FakePage* overview = nullptr;
    FakePage* rows = nullptr;
    std::unique_ptr<ui::MainWindow> window;
};

}
