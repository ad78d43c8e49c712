// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "domain/translations.h"
#include "models/memory.h"
#include "ui/charts/qtchartpainter.h"
#include "ui/icons/icon.h"
#include "ui/standardpages.h"
#include "ui/theme/fonts.h"
#include "ui/window/mainwindow.h"
#include "ui/host/preferences.h"
#include "ui/host/prompts.h"
#include "ui/verbhalf.h"
#include "ui/window/session.h"
#include "verbs/context.h"

#include <QApplication>
#include <QSettings>
#include <cstdio>

// The composition root: chooses verb or window, builds everything, owns everything.

using namespace Qt::StringLiterals;
using namespace pact;

namespace {

/// What the command line of the window says.
struct WindowCall
{
    QString ledger;
    std::optional<domain::Language> language;
};

/// LEDGER, --ledger LEDGER, --lang LANGUAGE; none for anything else, which the verbs then explain.
std::optional<WindowCall> windowCall(const QStringList& arguments)
{
    WindowCall call{.ledger = qEnvironmentVariable("PACTLEDGER_LEDGER"), .language = {}};
    bool named = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments.at(i).section(u'=', 0, 0);
        if (name == "--lang"_L1 || name == "--ledger"_L1) {
            const bool joined = arguments.at(i).contains(u'=');
            const QString value = joined ? arguments.at(i).section(u'=', 1) : arguments.value(++i);
            if (value.isEmpty())
                return std::nullopt;
            if (name == "--ledger"_L1)
                call.ledger = value;
            else if (call.language = domain::languageFromName(value); !call.language)
                return std::nullopt;
        } else if (named || name.startsWith(u'-')) {
            return std::nullopt;
        } else {
            named = true;
            call.ledger = arguments.at(i);
        }
    }
    return call;
}

bool hasDisplay()
{
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

ui::PageDeck::Factory pageFactory(ui::Prompts& prompts)
{
    return [&prompts](store::Ledger& ledger, QWidget* parent) { return ui::standardPages(ledger, prompts, parent); };
}

int windowMain(int argc, char* argv[], const WindowCall& call)
{
    if (!hasDisplay()) {
        domain::installLanguage(call.language.value_or(domain::languageFromEnvironment()));
        const domain::Text text{u"没有打开窗口：这里没有显示器。“pactledger --help” 列出不用窗口的命令。"_s,
                                u"No window was opened: there is no display here. “pactledger --help” lists what works without one."_s};
        std::fputs(qPrintable(text.now() + u'\n'), stderr);
        return 1;
    }
    models::shareMemoryOfThreads();
    QGuiApplication::setDesktopFileName(u"pactledger"_s);
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(ui::appIcon());
    ui::applyFonts();

    QSettings settings;
    ui::Preferences preferences(settings, domain::installLanguage, call.language);
    preferences.apply();
    const auto day = domain::dayFromEnvironment();
    if (!day) {
        std::fputs(qPrintable(domain::errorText(day.error()) + u'\n'), stderr);
        return 1;
    }
    ui::Session session({.clock = std::make_shared<domain::SystemClock>(*day), .author = verbs::authorName()});
    ui::QtChartPainter painter;
    ui::Prompts prompts;
    ui::MainWindow window({session, preferences, prompts, settings, pageFactory(prompts), painter});
    window.show();
    if (!call.ledger.isEmpty())
        window.openFile(call.ledger);
    return QApplication::exec();
}

}

int main(int argc, char* argv[])
{
    ui::settleLocale();
    QCoreApplication::setOrganizationName(u"PactLedger"_s);
    QCoreApplication::setApplicationName(u"pactledger"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PACT_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    const auto call = windowCall(arguments);
    if (ui::isVerbCall(argc, argv) || !call)
        return ui::runVerb(argc, argv);
    return windowMain(argc, argv, *call);
}
