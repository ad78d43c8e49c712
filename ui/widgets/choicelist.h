// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"

#include <QListWidget>
#include <QVector>

namespace pact::ui {

/// A row of the first page. With an icon it is a choice (bold title, explanation, 52 px high); without one a plain entry
/// such as a recent ledger, with a note and, behind a light's shape, a second note.
struct Choice
{
    QString key;
    QString icon;
    QString title;
    QString explanation;
    std::optional<domain::Light> light;
    QString lightText;
};

/// Choices in a panel, walked by arrow keys; the current one shows the key that takes it.
class ChoiceList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget* parent = nullptr);

    /// The list is as high as its rows.
    void setChoices(const QVector<Choice>& choices);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& key);
    /// An arrow key would leave the list: -1 above its first row, +1 below its last.
    void left(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

}
