// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historybar.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pact::ui {

using namespace domain;

namespace {

const Text& sinceText()
{
    static const Text text{u"自"_s, u"From"_s};
    return text;
}

const Text& untilText()
{
    static const Text text{u"至"_s, u"To"_s};
    return text;
}

constexpr std::array allOrigins{Origin::Edit, Origin::Import, Origin::Undo, Origin::Redo, Origin::Sample};

}

HistoryBar::HistoryBar(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_author(combo(u"authorCombo"_s)), m_words(line(u"wordsLine"_s, 14)), m_kind(combo(u"kindCombo"_s)),
      m_origin(combo(u"originCombo"_s)), m_sinceLabel(new Label(TypeSize::Body, false, Token::Secondary)), m_sinceLine(line(u"sinceLine"_s, 10)),
      m_untilLabel(new Label(TypeSize::Body, false, Token::Secondary)), m_untilLine(line(u"untilLine"_s, 10))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap16, 0, gap16, 0);
    row->setSpacing(gap8);
    row->addWidget(m_author);
    row->addWidget(m_words, 1);
    row->addWidget(m_kind);
    row->addWidget(m_origin);
    row->addWidget(m_sinceLabel);
    row->addWidget(m_sinceLine);
    row->addWidget(m_untilLabel);
    row->addWidget(m_untilLine);
    row->addStretch();
    m_author->addItem(QString());
    m_kind->addItem(QString());
    for (const auto& kind : catalogue.kinds())
        m_kind->addItem(QString(), kind->key());
    m_origin->addItem(QString());
    for (const Origin origin : allOrigins)
        m_origin->addItem(QString(), originKey(origin));
    for (QComboBox* box : {m_author, m_kind, m_origin})
        connect(box, &QComboBox::activated, this, &HistoryBar::queryChanged);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &HistoryBar::queryChanged);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        m_record.reset();
        m_typing.start();
    });
    connect(m_sinceLine, &QLineEdit::editingFinished, this, [this] { readDay(m_sinceLine, sinceText(), m_since); });
    connect(m_untilLine, &QLineEdit::editingFinished, this, [this] { readDay(m_untilLine, untilText(), m_until); });
    retranslate();
}

QComboBox* HistoryBar::combo(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    return box;
}

QLineEdit* HistoryBar::line(const QString& name, int characters)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u'0') * characters + gap16);
    if (name == "wordsLine"_L1)
        edit->setClearButtonEnabled(true);
    else
        edit->setMaximumWidth(edit->minimumWidth());
    return edit;
}

void HistoryBar::setToday(QDate today)
{
    m_today = today;
}

void HistoryBar::setAuthors(const QStringList& authors)
{
    const QString chosen = m_author->currentData().toString();
    while (m_author->count() > 1)
        m_author->removeItem(1);
    for (const QString& author : authors)
        m_author->addItem(author, author);
    m_author->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_author->findData(chosen)));
}

void HistoryBar::blank()
{
    m_typing.stop();
    for (QComboBox* box : {m_author, m_kind, m_origin})
        box->setCurrentIndex(0);
    for (QLineEdit* edit : {m_words, m_sinceLine, m_untilLine})
        edit->clear();
    m_since = m_until = QDate();
    m_record.reset();
}

void HistoryBar::setRecord(RecordId record, const QString& subject)
{
    blank();
    m_record = record;
    m_words->setText(subject);
    m_words->setCursorPosition(0);
    emit queryChanged();
}

void HistoryBar::clear()
{
    blank();
    emit queryChanged();
}

bool HistoryBar::isEmpty() const
{
    return query() == store::HistoryQuery();
}

void HistoryBar::readDay(QLineEdit* edit, const Text& label, QDate& day)
{
    const Field field{.key = u"day"_s, .label = label, .type = FieldType::Date};
    const auto typed = parseTyped(field, edit->text(), m_today);
    if (!typed) {
        emit refused(typed.error());
        return;
    }
    const QDate read = typed->date();
    edit->setText(isoText(read));
    if (std::exchange(day, read) != read)
        emit queryChanged();
}

store::HistoryQuery HistoryBar::query() const
{
    store::HistoryQuery query;
    query.author = m_author->currentData().toString();
    if (m_record)
        query.records = {*m_record};
    else
        query.words = m_words->text().simplified();
    if (const QString key = m_kind->currentData().toString(); !key.isEmpty())
        query.kind = m_catalogue.find(key);
    if (const QString key = m_origin->currentData().toString(); !key.isEmpty())
        query.origin = originFromKey(key);
    if (m_since.isValid())
        query.since = m_since.startOfDay().toUTC();
    if (m_until.isValid())
        query.until = m_until.addDays(1).startOfDay().toUTC();
    return query;
}

void HistoryBar::retranslate()
{
    m_author->setItemText(0, tr("Everyone"));
    m_author->setAccessibleName(tr("Author"));
    m_kind->setItemText(0, tr("All kinds"));
    m_kind->setAccessibleName(tr("Kind"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, m_catalogue.kind(m_kind->itemData(i).toString()).label().now());
    m_origin->setItemText(0, tr("All origins"));
    m_origin->setAccessibleName(tr("Origin"));
    for (int i = 1; i < m_origin->count(); ++i)
        m_origin->setItemText(i, originLabel(allOrigins.at(static_cast<size_t>(i - 1))).now());
    m_words->setPlaceholderText(tr("Code or words"));
    m_words->setAccessibleName(tr("Record"));
    m_sinceLabel->setText(sinceText().now());
    m_sinceLine->setAccessibleName(sinceText().now());
    m_untilLabel->setText(untilText().now());
    m_untilLine->setAccessibleName(untilText().now());
}

void HistoryBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
