// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/historyreader.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pact::ui {

class Label;

/// The conditions of the history, which combine: who, what (a code or words of a title, or one record), which kind, from
/// where, from which day to which. Days are local and both within; they are typed as dates are in the table.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(const domain::Catalogue& catalogue, QWidget* parent = nullptr);

    /// The day that “t” and “+7” count from.
    void setToday(QDate today);
    /// Who is offered; the one chosen stays.
    void setAuthors(const QStringList& authors);
    /// Narrows to one record until the field is typed into; the other conditions are cleared.
    void setRecord(domain::RecordId record, const QString& subject);
    /// No condition; tells.
    void clear();
    bool isEmpty() const;
    /// Limit and order are the reader's.
    store::HistoryQuery query() const;

signals:
    void queryChanged();
    /// A day cannot be read; the condition before stays.
    void refused(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* combo(const QString& name);
    QLineEdit* line(const QString& name, int characters);
    void readDay(QLineEdit* edit, const domain::Text& label, QDate& day);
    void blank();
    void retranslate();

    const domain::Catalogue& m_catalogue;
    QDate m_today = QDate::currentDate();
    QDate m_since;
    QDate m_until;
    std::optional<domain::RecordId> m_record;
    QTimer m_typing;
    QComboBox* m_author;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_origin;
    Label* m_sinceLabel;
    QLineEdit* m_sinceLine;
    Label* m_untilLabel;
    QLineEdit* m_untilLine;
};

}
