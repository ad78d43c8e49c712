// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newledgerdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/host/prompts.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::ui {

QString freeLedgerPath(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + u".pact"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(u"%1 %2.pact"_s.arg(name).arg(number));
    return path;
}

NewLedgerDialog::NewLedgerDialog(const QString& folder, Prompts& prompts, QWidget* parent)
    : AskDialog(parent)
    , m_folder(folder)
    , m_prompts(prompts)
    , m_ours(new QLineEdit(this))
    , m_theirs(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_create(nullptr)
{
    setObjectName(u"newLedgerDialog"_s);
    setWindowTitle(tr("New ledger"));
    m_ours->setObjectName(u"ours"_s);
    m_theirs->setObjectName(u"theirs"_s);
    m_place->setObjectName(u"place"_s);
    m_ours->setPlaceholderText(tr("for example Kunming"));
    m_theirs->setPlaceholderText(tr("for example Chaoyang District, Beijing"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* place = new QHBoxLayout;
    place->setSpacing(gap8);
    place->addWidget(m_place, 1);
    place->addWidget(choose);

    auto* form = makeForm();
    form->addRow(tr("Our side"), m_ours);
    form->addRow(tr("Their side"), m_theirs);
    form->addRow(tr("File"), place);
    form->addRow(QString(), problem());
    m_create = finish(tr("A ledger is one file. It begins with the twelve domains; agreements, units and pledges come by import or by hand."), form, tr("Create the ledger"));
    m_create->setObjectName(u"create"_s);
    setMinimumWidth(560);

    connect(choose, &QPushButton::clicked, this, &NewLedgerDialog::choosePlace);
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_placeChosen = true; });
    connect(m_place, &QLineEdit::textChanged, this, [this](const QString& text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ours, &QLineEdit::textEdited, this, &NewLedgerDialog::propose);
    connect(m_theirs, &QLineEdit::textEdited, this, &NewLedgerDialog::propose);
    propose();
}

QString NewLedgerDialog::ours() const
{
    return m_ours->text().trimmed();
}

QString NewLedgerDialog::theirs() const
{
    return m_theirs->text().trimmed();
}

QString NewLedgerDialog::path() const
{
    const QString text = m_place->text().trimmed();
    const QString absolute = QDir::isAbsolutePath(text) ? text : QDir(m_folder).filePath(text);
    return QFileInfo(absolute).suffix().isEmpty() ? absolute + u".pact"_s : absolute;
}

void NewLedgerDialog::propose()
{
    if (m_placeChosen)
        return;
    QStringList names{ours(), theirs()};
    names.removeAll(QString());
    QString name = names.isEmpty() ? domain::Text{u"台账"_s, u"Ledger"_s}.now() : names.join(u"—"_s);
    static const QRegularExpression forbidden(u"[\\/:*?\"<>|\x00-\x1f]"_s);
    name.remove(forbidden);
    m_place->setText(QDir::toNativeSeparators(freeLedgerPath(m_folder, name)));
}

void NewLedgerDialog::choosePlace()
{
    const QString chosen = m_prompts.fileToSave(this, tr("Where the ledger lies"), path(), {{tr("Ledgers (*.pact)"), u"pact"_s}}).path;
    if (chosen.isEmpty())
        return;
    m_placeChosen = true;
    m_place->setText(QDir::toNativeSeparators(chosen));
}

}
