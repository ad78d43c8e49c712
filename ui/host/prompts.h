// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

class QWidget;

namespace pact::ui {

/// The questions that only the desktop's own dialogs can ask. Given to whoever needs them, so that a test answers instead.
/// An empty answer is "cancelled". GUI thread.
class Prompts
{
public:
    /// A form in which a file can be written.
    struct Form
    {
        QString filter; ///< "CSV (*.csv)"
        QString suffix; ///< added where the name has none
    };
    struct Target
    {
        QString path;
        int form = 0; ///< which of the forms
    };

    virtual ~Prompts() = default;

    /// An existing file. `filter` as QFileDialog takes it.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
    /// Existing files, one or more.
    virtual QStringList filesToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
    /// A file to write; that an existing one may be replaced has been confirmed.
    virtual Target fileToSave(QWidget* parent, const QString& title, const QString& proposed, const std::vector<Form>& forms);
};

}
