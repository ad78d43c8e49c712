// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problemsdialog.h"

#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

ProblemsDialog::ProblemsDialog(const std::vector<store::Problem>& problems, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"problemsDialog"_s);
    setWindowTitle(tr("Check of the ledger"));
    QStringList lines;
    for (const store::Problem& problem : problems)
        lines.append(store::problemText(problem) + u'\n' + store::problemAdvice(problem));
    const QString text = lines.join(u"\n\n"_s);

    auto* headline = new Label(TypeSize::Headline, true, Token::Text, this);
    headline->setText(tr("%n things are not as this program left them", nullptr, static_cast<int>(problems.size())));
    auto* list = new QPlainTextEdit(text, this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    if (std::ranges::any_of(problems, store::isRepairable))
        buttons->addButton(tr("Make the index anew"), QDialogButtonBox::AcceptRole)->setObjectName(u"repairIndex"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap24, gap24, gap24, gap16);
    all->setSpacing(gap16);
    all->addWidget(headline);
    all->addWidget(list, 1);
    all->addWidget(buttons);
    resize(640, 420);
}

}
