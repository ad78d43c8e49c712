// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace pact::ui {

class Label;

/// A panel with a question above and the finding that answers it, both as sentences; the content stands below.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setQuestion(const QString& question);
    /// Also the card's accessible name, with the question.
    void setFinding(const QString& finding);
    /// A long finding takes two lines instead of being shortened.
    void setFindingWraps(bool wraps);
    /// Where the content goes, 8 px below the finding.
    QVBoxLayout* body() const;
    /// A legend or button at the right of the question.
    void addCorner(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_question;
    Label* m_finding;
    QHBoxLayout* m_top;
    QVBoxLayout* m_body;
};

}
