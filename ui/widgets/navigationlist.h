// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTreeWidget>
#include <QVector>

namespace pact::ui {

/// One entry of the navigation. An entry with children folds them; its own page, if any, is opened all the same.
struct NavigationItem
{
    QString key;
    QString text;
    QString icon; ///< name for icon()
    int count = 0; ///< what needs you there; 0 shows nothing
    bool isPage = true; ///< false: only folds its children
    QVector<NavigationItem> children;
};

/// The pages at the left: 192 px, icons only (48 px) while its window is narrower than 1,100 px. The page on show is
/// marked by the selection colour and an accent bar; arrow keys move a ring, Enter or Space opens, Left and Right fold.
class NavigationList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    /// Replaces all entries, keeping the page on show and what is folded.
    void setItems(const QVector<NavigationItem>& items);
    void setCount(const QString& key, int count);
    /// The page on show; emits nothing.
    void setPage(const QString& key);
    QString page() const;
    bool isCompact() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pageRequested(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(QTreeWidgetItem* item);
    void showChildrenMenu(QTreeWidgetItem* item);
    QTreeWidgetItem* find(const QString& key) const;
    void watchWindow();
    void setCompact(bool compact);
    void retranslate();

    QString m_page;
    QWidget* m_window = nullptr;
    bool m_compact = false;
};

}
