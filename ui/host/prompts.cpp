// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/prompts.h"

#include <QFileDialog>
#include <QFileInfo>

namespace pact::ui {

QString Prompts::fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList Prompts::filesToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

Prompts::Target Prompts::fileToSave(QWidget* parent, const QString& title, const QString& proposed, const std::vector<Form>& forms)
{
    QStringList filters;
    for (const Form& form : forms)
        filters.append(form.filter);
    QFileDialog dialog(parent, title, QFileInfo(proposed).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(forms.front().suffix);
    dialog.selectFile(QFileInfo(proposed).fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(forms.at(static_cast<size_t>(std::max<qsizetype>(filters.indexOf(filter), 0))).suffix);
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return {dialog.selectedFiles().value(0), static_cast<int>(std::max<qsizetype>(filters.indexOf(dialog.selectedNameFilter()), 0))};
}

}
