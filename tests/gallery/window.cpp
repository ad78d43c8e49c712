// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"
#include "report/chartpainter.h"
#include "store/acts.h"
#include "store/unitacts.h"
#include "ui/agreements/agreementpane.h"
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/clauselist.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/commitments/commitmentswindowpage.h"
#include "ui/exporting/exportjob.h"
#include "store/statement.h"
#include "ui/history/changepane.h"
#include "ui/history/historypage.h"
#include "ui/importing/diffmodel.h"
#include "ui/importing/importpreview.h"
#include "ui/overview/overviewpage.h"
#include "ui/host/prompts.h"
#include "ui/host/recentledgers.h"
#include "ui/printing/printpreview.h"
#include "ui/start/newledgerdialog.h"
#include "ui/units/unitpane.h"
#include "ui/units/unitsbar.h"
#include "ui/units/unittable.h"
#include "ui/units/unitspage.h"
#include "ui/widgets/navigationlist.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "verbs/samples.h"

#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace pact::ui;

namespace pact::gallery {

namespace {

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
        , MainWindow({session, preferences, prompts, settings, [this](store::Ledger& opened, QWidget* parent) -> std::vector<Page*> {
                          return {new OverviewPage(opened, parent), new CommitmentsWindowPage(opened, prompts, parent), new AgreementsPage(opened, parent), new UnitsPage(opened, parent), new HistoryPage(opened, parent)};
                      }, painter})
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
        findChild<QAction*>(page + u"Action"_s)->trigger();
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

bool isLoaded(QWidget& window)
{
    const auto* overview = window.findChild<OverviewPage*>();
    const auto* commitments = window.findChild<CommitmentsPage*>();
    const bool counted = window.findChild<NavigationList*>()->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString().contains(u'7');
    return counted && (overview->isVisible() ? overview->isCurrent() : commitments->isLoaded());
}

bool isTried(QWidget& window)
{
    const auto* preview = window.findChild<ImportPreview*>();
    return preview && !preview->isBusy() && preview->findChild<DiffModel*>()->rowCount() > 0;
}

bool hasPages(QWidget& window)
{
    return window.findChild<PrintPreview*>()->pageCount() > 0;
}

/// A dialog keeps its size, in the middle of a plain ground.
QWidget* onGround(Window* window, QDialog* dialog)
{
    dialog->setWindowFlags(Qt::Widget);
    const QSize size = dialog->size().expandedTo(dialog->sizeHint());
    dialog->setParent(window);
    dialog->setGeometry(QRect(QPoint((1366 - size.width()) / 2, std::max(0, (768 - size.height()) / 2)), size));
    dialog->setAutoFillBackground(true);
    dialog->show();
    return window;
}

const bool start = addPicture(u"start"_s, [] { return new Window(true); });
const bool overview = addPicture(u"window-overview"_s, [] { return (new Window)->opened(u"overview"_s); }, isLoaded);
const bool commitments = addPicture(u"window-commitments"_s, [] { return (new Window)->opened(u"commitments"_s); }, isLoaded);
const bool small = addPicture(
    u"window-small"_s,
    [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        window->setFixedSize(1024, 640);
        return window;
    },
    isLoaded);
const bool importing = addPicture(
    u"import-preview"_s,
    [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        window->previewSheet();
        return window;
    },
    isTried);
const bool printing = addPicture(
    u"print-preview"_s,
    [] {
        static QtChartPainter painter;
        static Prompts prompts;
        auto* window = (new Window)->opened(u"overview"_s);
        return onGround(window, new PrintPreview(window->book(), painter, prompts, window));
    },
    hasPages);
/// In two steps: when the list is there, the change that the picture is about; then when that is there, too.
bool showsExtension(QWidget& window)
{
    auto* page = window.findChild<HistoryPage*>();
    if (!page->isLoaded())
        return false;
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        const auto change = page->model()->changeAt(row);
        if (!change || change->act != domain::Act::ExtendApprove)
            continue;
        const auto& shown = page->pane()->detail();
        if (shown.change() && shown.change()->sequence == change->sequence)
            return shown.isLoaded();
        page->showChange(change->sequence);
    }
    return false;
}

const bool lookingBack = addPicture(
    u"looking-back"_s, [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        window->findChild<QAction*>(u"lookBack"_s)->trigger();
        window->findChild<QDateEdit*>(u"momentDay"_s)->setDate({2017, 12, 31});
        return window;
    },
    [](QWidget& window) {
        const auto* table = window.findChild<QTableView*>(u"commitmentsTable"_s);
        return !table || table->model()->rowCount() > 0;
    });
const bool history = addPicture(u"history"_s, [] { return (new Window)->opened(u"history"_s)->withHistory(); }, showsExtension);
const bool historySmall = addPicture(
    u"history-small"_s,
    [] {
        auto* window = (new Window)->opened(u"history"_s)->withHistory();
        window->setFixedSize(1024, 640);
        return window;
    },
    showsExtension);
/// In two steps, as the history.
bool showsClause(QWidget& window)
{
    auto* page = window.findChild<AgreementsPage*>();
    if (!page->isLoaded())
        return false;
    if (page->text()->chosen().isEmpty()) {
        page->text()->choose(u"第二条（二）"_s);
        page->text()->setFocus();
        return false;
    }
    return true;
}

bool showsFacts(QWidget& window)
{
    auto* page = window.findChild<AgreementsPage*>();
    page->pane()->openTab(AgreementPane::Tab::Facts);
    return page->isLoaded();
}

bool showsPeople(QWidget& window)
{
    auto* page = window.findChild<AgreementsPage*>();
    page->pane()->openTab(AgreementPane::Tab::People);
    return page->isLoaded();
}

const bool agreements = addPicture(u"agreements"_s, [] { return (new Window)->opened(u"agreements"_s); }, showsClause);
const bool agreementFacts = addPicture(u"agreements-facts"_s, [] { return (new Window)->opened(u"agreements"_s); }, showsFacts);
const bool agreementPeople = addPicture(u"agreements-people"_s, [] { return (new Window)->opened(u"agreements"_s); }, showsPeople);
bool showsUnit(QWidget& window)
{
    const auto* page = window.findChild<UnitsPage*>();
    return page->isLoaded();
}

bool showsNames(QWidget& window)
{
    auto* page = window.findChild<UnitsPage*>();
    page->unitPane()->openTab(UnitPane::Tab::Names);
    if (!page->isLoaded() || page->bar()->isPastShown())
        return page->isLoaded();
    const auto& units = page->units()->units()->units();
    page->bar()->setPastShown(true);
    page->units()->choose(std::ranges::find_if(units, [](const models::UnitRow& unit) { return unit.record.label() == u"市旅游发展委员会"_s; })->record.id());
    return false;
}

bool showsPerson(QWidget& window)
{
    auto* page = window.findChild<UnitsPage*>();
    page->bar()->setList(UnitsBar::List::People);
    return page->isLoaded();
}

const bool units = addPicture(u"units"_s, [] { return (new Window)->opened(u"units"_s); }, showsUnit);
const bool unitNames = addPicture(u"units-names"_s, [] {
    auto* window = (new Window)->opened(u"units"_s);
    std::ignore = store::renameUnit(window->book(), u"市委宣传部"_s, {.name = u"市委宣传文化部"_s, .nameEn = {}, .from = QDate(2018, 9, 1), .reason = {}});
    return window;
}, showsNames);
const bool unitsSmall = addPicture(
    u"units-small"_s,
    [] {
        auto* window = (new Window)->opened(u"units"_s);
        window->setFixedSize(1024, 640);
        return window;
    },
    showsUnit);
const bool people = addPicture(u"people"_s, [] { return (new Window)->opened(u"units"_s); }, showsPerson);
const bool agreementsSmall = addPicture(
    u"agreements-small"_s,
    [] {
        auto* window = (new Window)->opened(u"agreements"_s);
        window->setFixedSize(1024, 640);
        return window;
    },
    showsClause);
const bool about = addPicture(u"about"_s, [] {
    auto* window = new Window;
    return onGround(window, new AboutDialog(u"昆明朝阳.pact"_s, window));
});
const bool newLedger = addPicture(u"new-ledger"_s, [] {
    static Prompts prompts;
    auto* window = new Window;
    return onGround(window, new NewLedgerDialog(u"/srv/office/文档"_s, prompts, window));
});
const bool keys = addPicture(
    u"keys"_s,
    [] {
        auto* window = (new Window)->opened(u"commitments"_s);
        return onGround(window, new KeysDialog(*window->findChild<Actions*>(), {}, window->findChild<CommitmentsWindowPage*>(), window));
    },
    isLoaded);

}

}
