// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QComboBox>

namespace pact::ui {

/// A drop-down list whose entries carry ticks. It stays open while they are set, and shows the names of the ticked ones.
class CheckList : public QComboBox
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    /// Entries as (text, label), read anew each time the list opens by who sets `aboutToOpen`.
    void setEntries(const QList<QPair<QString, QString>>& entries);
    void setTicked(const QStringList& texts, const QString& shown);
    QStringList ticked() const;
    void showPopup() override;
    void hidePopup() override;

signals:
    void aboutToOpen();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(const QModelIndex& index);
    QString labels() const;

    QStringList m_ticked;
    QString m_shown;
};

}
