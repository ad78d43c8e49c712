// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "domain/text.h"
#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QPlainTextEdit* textPage(const QString& text, QWidget* parent)
{
    auto* page = new QPlainTextEdit(text, parent);
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    return page;
}

QString licences()
{
    return AboutDialog::tr("PactLedger is free software under the GNU General Public License, version 3 or later. It comes without any warranty.\n\n"
                           "Qt 6: GNU Lesser General Public License 3; Qt Charts: GNU General Public License 3\n"
                           "SQLite: public domain\n"
                           "ICU: Unicode License\n"
                           "tl::expected: CC0 1.0\n"
                           "Icons: Breeze, GNU Lesser General Public License 3\n"
                           "Fonts: Noto Sans CJK, SIL Open Font License 1.1");
}

}

QString AboutDialog::details(const QString& ledger)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    QStringList lines{
        u"PactLedger "_s + QCoreApplication::applicationVersion(),
        u"Qt "_s + QLatin1StringView(qVersion()),
        QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"platform "_s + QGuiApplication::platformName() + u", scale "_s + QString::number(screen ? screen->devicePixelRatio() : 1.0),
        u"language "_s + (domain::language() == domain::Language::English ? u"en"_s : u"zh_CN"_s) + u", font "_s + uiFamily(),
    };
    if (!ledger.isEmpty())
        lines.append(u"ledger "_s + QFileInfo(ledger).fileName());
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(const QString& ledger, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About PactLedger"));
    auto* logo = new QLabel(this);
    logo->setPixmap(appIcon().pixmap(48));
    auto* name = new Label(TypeSize::Headline, true, Token::Text, this);
    name->setText(tr("PactLedger %1").arg(QCoreApplication::applicationVersion()));
    auto* purpose = new Label(TypeSize::Body, false, Token::Secondary, this);
    purpose->setText(tr("Keeps the promises of cooperation agreements: every pledge with its owners, dates, progress and light."));
    purpose->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(gap4);
    words->addWidget(name);
    words->addWidget(purpose);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap16);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto* tabs = new QTabWidget(this);
    tabs->addTab(textPage(licences(), tabs), tr("Licences"));
    auto* facts = textPage(details(ledger), tabs);
    facts->setObjectName(u"details"_s);
    tabs->addTab(facts, tr("Details to copy"));

    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Copy the details"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [ledger] { QGuiApplication::clipboard()->setText(details(ledger)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap24, gap24, gap24, gap16);
    all->setSpacing(gap16);
    all->addLayout(head);
    all->addWidget(tabs, 1);
    all->addWidget(buttons);
    resize(560, 420);
}

}
