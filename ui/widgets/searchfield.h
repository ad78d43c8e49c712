// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace pact::ui {

/// The search field of the window: finished conditions as chips, and the text being typed behind them. It neither reads
/// nor keeps conditions; who listens sets the chips. While an input method composes nothing is emitted.
/// Keys: Down, or Enter after a finished search, leave for the first hit; Backspace at the start removes the last chip;
/// Left at the start goes to the chips, where Delete removes and Enter opens one as text.
class SearchField : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void setChips(const QStringList& chips);
    QStringList chips() const;
    /// Emits nothing and searches nothing.
    void setText(const QString& text);
    QString text() const;
    void setPlaceholderText(const QString& text);
    /// For a completer.
    QLineEdit* lineEdit() const;
    bool isComposing() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chipRemoved(int index);
    /// Double click, or Enter on a chip: it is to become text again.
    void chipActivated(int index);
    void textEdited(const QString& text);
    /// 100 ms after the last key.
    void searchRequested(const QString& text);
    void accepted();
    void moveDown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeChips();
    void retranslate();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void setCurrentChip(int index);
    int chipAt(const QPointF& position) const;
    bool showsHint() const;

    QLineEdit* m_line;
    QTimer m_delay;
    QStringList m_chips;
    QList<QRectF> m_places; ///< of each chip; empty for one that has no room
    QRectF m_moreChips; ///< where “+2” stands for chips without room
    int m_currentChip = -1;
    bool m_composing = false;
    bool m_ownPlaceholder = false;
};

}
