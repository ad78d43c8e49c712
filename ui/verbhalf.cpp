// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbhalf.h"

#include "ui/charts/qtchartpainter.h"
#include "ui/theme/fonts.h"
#include "verbs/run.h"

#include <QApplication>
#include <QFile>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);
    return arguments;
}

QtMessageHandler usualMessages = nullptr;

/// Without a desktop session Qt remarks on its run-time folder, which is nothing to whoever reads the error stream.
void passMessages(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR"))
        usualMessages(type, context, text);
}

std::unique_ptr<QCoreApplication> applicationFor(const QStringList& arguments, int& argc, char* argv[])
{
    if (!verbs::needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    usualMessages = qInstallMessageHandler(passMessages);
    return std::make_unique<QApplication>(argc, argv);
}

}

void settleLocale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // Only how characters are written is settled here: LC_ALL would hide which language LANG asks for.
    if (!qEnvironmentVariableIsEmpty("LC_ALL")) {
        if (!qEnvironmentVariableIsSet("LC_MESSAGES"))
            qputenv("LC_MESSAGES", qgetenv("LC_ALL"));
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    std::setlocale(LC_ALL, "");
}

bool isVerbCall(int argc, char* argv[])
{
    return verbs::isVerbCall(argumentsOf(argc, argv));
}

int runVerb(int argc, char* argv[])
{
    // The application takes its own options out of the list; a verb must see them all.
    const QStringList arguments = argumentsOf(argc, argv);
    int fewer = 1;
    const auto application = applicationFor(arguments, fewer, argv);
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly) || !out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    const bool draws = verbs::needsFonts(arguments);
    if (draws)
        applyFonts();
    QtChartPainter painter;
    verbs::Context context({.in = in, .out = out, .err = err, .standard = true, .terminal = ::isatty(STDERR_FILENO) == 1});
    context.painter = draws ? &painter : nullptr;
    return verbs::run(arguments, context);
}

}
