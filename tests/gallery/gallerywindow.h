// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gallery/gallery.h"
#include "store/acts.h"
#include "store/statement.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/exporting/exportjob.h"
#include "ui/host/prompts.h"
#include "ui/host/recentledgers.h"
#include "ui/overview/overviewpage.h"
#include "ui/standardpages.h"
#include "ui/widgets/navigationlist.h"
#include "ui/window/mainwindow.h"
#include "verbs/samples.h"
#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace pact::gallery {

using namespace Qt::StringLiterals;
using namespace pact::ui;

/// What a window stands on; made before it and gone after it.
struct Props
{
    explicit Props(bool withRecent)
        : settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings, [](domain::Language) {}, domain::language())
        , session({.author = u"联络员乙"_s})
        , ledger(dir.filePath(u"昆明朝阳.pact"_s))
    {
        if (!verbs::makeSampleLedger(ledger, u"kunming-chaoyang"_s, session.options()))
            qFatal("the sample cannot be made");
        if (withRecent) {
            RecentLedgers recent(settings);
            recent.add(ledger);
            recent.setRed(ledger, 4);
        }
    }

    QTemporaryDir dir;
    QSettings settings;
    Preferences preferences;
    Prompts prompts;
    QtChartPainter painter;
    Session session;
    QString ledger;
};

class Window : private Props, public MainWindow
{
public:
    explicit Window(bool withRecent = false)
        : Props(withRecent)
        , MainWindow({session, preferences, prompts, settings, [this](store::Ledger& opened, QWidget* parent) { return standardPages(opened, prompts, parent); }, painter})
    {
        setMinimumSize(0, 0);
    }
    ~Window() override
    {
        session.close();
    }

    Window* opened(const QString& page)
    {
        openFile(ledger);
        if (auto* action = findChild<QAction*>(page + u"Action"_s))
            action->trigger();
        else
            emit findChild<NavigationList*>()->pageRequested(page);
        return this;
    }
    store::Ledger& book()
    {
        return *session.ledger();
    }
    /// A summer's work as the history shows it: an extension to be looked at, something filled in and taken back.
    Window* withHistory()
    {
        const domain::Kind& kind = book().catalogue().kind(u"commitments"_s);
        store::RecordReader reader(book().database(), book().catalogue(), book().settings().lights);
        const auto id = [&](const QString& code) { return reader.byCode(kind, u"KC2015/"_s + code, book().today())->record.id(); };
        std::ignore = store::execute(book().database(), u"UPDATE change_set SET at = '2018-04-02T01:58:00.000Z'"_s);
        dated(store::editRecord(book(), kind, id(u"KC-0504"_s), {{u"status"_s, u"paused"_s}}), u"2018-04-16T08:30:00.000Z"_s);
        dated(store::requestExtension(book(), id(u"KC-0703"_s), QDate(2019, 3, 31), u"项目用地条件待批复，可研评审顺延。"_s, u"分管副秘书长"_s), u"2018-06-22T03:17:00.000Z"_s);
        dated(store::requestExtension(book(), id(u"KC-0904"_s), QDate(2019, 6, 30), u"等待联席会议安排。"_s, {}), u"2018-09-10T01:22:00.000Z"_s);
        dated(store::decideExtension(book(), id(u"KC-0904"_s), false, u"分管副秘书长"_s), u"2018-09-18T07:06:00.000Z"_s);
        dated(store::editRecord(book(), kind, id(u"KC-0703"_s), {{u"next_step"_s, u"十月中旬召开可研评审会"_s}}), u"2018-10-02T02:31:00.000Z"_s);
        std::ignore = store::editRecord(book(), kind, id(u"KC-0601"_s), {{u"notes"_s, u"待核对"_s}});
        std::ignore = book().undo();
        std::ignore = store::editRecord(book(), kind, id(u"KC-0601"_s), {{u"notes"_s, u"已核对"_s}});
        return this;
    }
    /// A sheet exported, then edited by hand: every outcome, one of them a conflict, because somebody has changed that cell in
    /// the ledger meanwhile.
    void previewSheet()
    {
        const domain::Kind& kind = book().catalogue().kind(u"commitments"_s);
        const QString sheet = dir.filePath(u"2018年三季度上报表.csv"_s);
        setNextStep(u"筹备可研评审会"_s);
        ShownRows rows{{.kind = &kind, .day = book().today()}, {}};
        for (const char* field : {"agreement", "code", "title", "next_step", "problem", "actual", "due", "progress", "updated"})
            rows.fields.push_back(kind.indexOf(QLatin1StringView(field)));
        if (!runExport({.from = book().viewpoint(), .lights = {}, .rows = rows, .target = sheet}, [](qint64) { return true; }))
            qFatal("the sheet cannot be written");
        setNextStep(u"十月下旬召开可研评审会"_s);
        editSheet(sheet);
        openFile(sheet);
    }

private:
    void dated(const domain::Result<std::optional<domain::ChangeInfo>>& change, const QString& at)
    {
        if (!change || !*change)
            qFatal("the sample is not as expected: %s", change ? "nothing changes" : qUtf8Printable(change.error().args.join(u' ')));
        std::ignore = store::execute(book().database(), u"UPDATE change_set SET at = ? WHERE seq = (SELECT max(seq) FROM change_set)"_s, {at});
    }
    void setNextStep(const QString& text)
    {
        const domain::Kind& kind = book().catalogue().kind(u"commitments"_s);
        store::RecordReader reader(book().database(), book().catalogue(), book().settings().lights);
        const auto row = reader.byCode(kind, u"KC2015/KC-0703"_s, book().today());
        if (!row || !store::editRecord(book(), kind, row->record.id(), {{u"next_step"_s, text}}))
            qFatal("the sample is not as expected");
    }
    static void editSheet(const QString& sheet)
    {
        QFile file(sheet);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sheet cannot be read");
        QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        file.close();
        for (QString& line : lines) {
            QStringList cells = line.split(u',');
            const QString code = cells.value(1);
            if (code == u"KC-0203" || code == u"KC-0703" || code == u"KC-1103")
                cells[3] = code == u"KC-0203" ? u"十一月中旬举办文创对接会"_s : code == u"KC-0703" ? u"评审会定于十月二十四日"_s : u"十月底前商定线上指导名单"_s;
            else if (code == u"KC-0601")
                cells[6] = u"2018-12-31"_s;
            else if (code == u"KC-0904")
                cells[7] = u"一百二"_s;
            else if (code == u"KC-0802")
                cells[4].clear();
            line = cells.join(u',');
        }
        lines.insert(lines.size() - 1, u"KC2015,KC-P10,共建生态环境合作机制,,,,,,"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u"\r\n"_s).toUtf8()) < 0)
            qFatal("the sheet cannot be written");
    }
};

inline bool isLoaded(QWidget& window)
{
    const auto* overview = window.findChild<OverviewPage*>();
    const auto* commitments = window.findChild<CommitmentsPage*>();
    const bool counted = window.findChild<NavigationList*>()->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString().contains(u'7');
    return counted && (overview->isVisible() ? overview->isCurrent() : commitments->isLoaded());
}

}
