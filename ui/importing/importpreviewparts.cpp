// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/icon.h"
#include "ui/importing/diffmodel.h"
#include "ui/importing/importpreview.h"
#include "ui/importing/outcomebutton.h"
#include "ui/paint/pixels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

// How the import preview is laid out and worded; what it does is in importpreview.cpp.

using namespace Qt::StringLiterals;

namespace pact::ui {

using store::ImportOptions;
using store::Outcome;

namespace {

constexpr std::array outcomes{Outcome::New, Outcome::Changed, Outcome::Unchanged, Outcome::Conflict, Outcome::Rejected};

/// The foot on the window's colour, with a line above it.
class Foot : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().color(Token::Window));
        horizontalLine(painter, 0, width(), 0, Theme::current().color(Token::Divider));
    }
};

/// Fills a box anew without changing what is chosen or telling anybody.
void refill(QComboBox& box, const QList<std::pair<QString, QVariant>>& entries)
{
    const QSignalBlocker quiet(box);
    const QVariant now = box.currentData();
    box.clear();
    for (const auto& [text, data] : entries)
        box.addItem(text, data);
    box.setCurrentIndex(now.isValid() ? box.findData(now) : 0);
}

}

QLayout* ImportPreview::makeHead()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(gap16, 10, gap16, 6);
    head->setSpacing(gap12);
    auto* title = new QHBoxLayout;
    m_headline = new Label(TypeSize::Headline, true, Token::Text, this);
    m_headline->setObjectName(u"importHeadline"_s);
    m_fileName = new Label(TypeSize::Body, false, Token::Text, this);
    m_fileName->setElide(Qt::ElideMiddle);
    auto* image = new QLabel(this);
    const auto draw = [image] { image->setPixmap(icon(u"import"_s).pixmap(16)); };
    draw();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, image, draw);
    title->addWidget(m_headline);
    title->addStretch(1);
    title->addWidget(image);
    title->addSpacing(gap4);
    title->addWidget(m_fileName);
    head->addLayout(title);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(gap8);
    const auto addChoice = [&](Label*& label, QComboBox*& box, const QString& name, void (ImportPreview::*chosen)()) {
        label = new Label(TypeSize::Body, false, Token::Secondary, this);
        box = new QComboBox(this);
        box->setObjectName(name);
        label->setBuddy(box);
        choices->addWidget(label);
        choices->addWidget(box);
        choices->addSpacing(gap16);
        connect(box, &QComboBox::activated, this, chosen);
    };
    addChoice(m_kindLabel, m_kind, u"importKind"_s, &ImportPreview::tryOut);
    addChoice(m_encodingLabel, m_encoding, u"importEncoding"_s, &ImportPreview::tryOut);
    addChoice(m_conflictLabel, m_conflict, u"importConflict"_s, &ImportPreview::chooseSide);
    m_mode = new Label(TypeSize::Body, false, Token::Secondary, this);
    choices->addStretch(1);
    choices->addWidget(m_mode);
    head->addLayout(choices);
    return head;
}

QLayout* ImportPreview::makeOutcomes()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap16, gap8, gap16, gap8 - 1);
    row->setSpacing(gap8);
    for (size_t i = 0; i < outcomes.size(); ++i) {
        auto* button = new OutcomeButton(this);
        button->setObjectName(u"outcome-"_s + store::outcomeKey(outcomes.at(i)));
        connect(button, &QAbstractButton::toggled, this, &ImportPreview::filter);
        m_outcomes.at(i) = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    m_onlyChanges = new QCheckBox(this);
    m_onlyChanges->setObjectName(u"onlyChanges"_s);
    m_onlyChanges->setChecked(true);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &ImportPreview::filter);
    row->addWidget(m_onlyChanges);
    return row;
}

QWidget* ImportPreview::makeFoot()
{
    auto* foot = new Foot(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(gap16, gap12, gap16, gap12);
    row->setSpacing(gap8);
    m_saveRejected = new QPushButton(foot);
    m_saveRejected->setObjectName(u"saveRejected"_s);
    m_note = new Label(TypeSize::Body, false, Token::Secondary, foot);
    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setProperty("hint", u"Esc"_s);
    m_import = new QPushButton(foot);
    m_import->setObjectName(u"runImport"_s);
    m_import->setProperty("primary", true);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportPreview::saveRejectedRows);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPreview::cancel);
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    row->addWidget(m_saveRejected);
    row->addSpacing(gap8);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportPreview::retranslate()
{
    m_kindLabel->setText(tr("Import into"));
    m_encodingLabel->setText(tr("Encoding"));
    m_conflictLabel->setText(tr("Conflicts"));
    m_mode->setText(tr("Read strictly: every column must be one of this program's"));
    m_onlyChanges->setText(tr("Only what changes"));
    m_saveRejected->setText(tr("Save the rejected rows…"));
    m_cancel->setText(tr("Cancel"));
    m_fileName->setText(QFileInfo(m_request.file).fileName());

    QList<std::pair<QString, QVariant>> kinds;
    for (const auto& kind : m_request.options.catalogue->kinds())
        kinds.append({kind->label().now(), kind->key()});
    const bool unset = m_kind->count() == 0;
    refill(*m_kind, kinds);
    if (unset)
        m_kind->setCurrentIndex(-1);
    refill(*m_encoding, {{tr("Recognised by itself"), u"auto"_s}, {u"UTF-8"_s, u"utf-8"_s}, {u"GB18030"_s, u"gb18030"_s}, {u"UTF-16"_s, u"utf-16"_s}});
    refill(*m_conflict, {{tr("Keep mine"), static_cast<int>(ImportOptions::OnConflict::Mine)},
                         {tr("Take theirs"), static_cast<int>(ImportOptions::OnConflict::Theirs)}});
    for (size_t i = 0; i < outcomes.size(); ++i)
        m_outcomes.at(i)->setText(store::outcomeLabel(outcomes.at(i)).now());
    m_model->retranslate();
    fitResults();
    showWords();
}

QString ImportPreview::headline() const
{
    if (!m_answer.result)
        return m_answer.result.error().code == domain::Error::Code::Cancelled ? tr("Reading was cancelled") : tr("This file cannot be imported as it is");
    const qint64 conflicts = m_answer.result->count(Outcome::Conflict);
    const qint64 rejected = m_answer.result->count(Outcome::Rejected);
    const int count = static_cast<int>(changes());
    if (conflicts > 0 && rejected > 0)
        return tr("%n changes can be imported; %1 in conflict and %2 rejected need a look", nullptr, count).arg(conflicts).arg(rejected);
    if (conflicts > 0)
        return tr("%n changes can be imported; %1 in conflict need a look", nullptr, count).arg(conflicts);
    if (rejected > 0)
        return tr("%n changes can be imported; %1 rejected need a look", nullptr, count).arg(rejected);
    return count == 0 ? tr("Nothing to import: the file says what the ledger says") : tr("%n changes can be imported", nullptr, count);
}

void ImportPreview::showWords()
{
    const bool known = m_answer.kind != nullptr || !m_answer.result;
    if (!known || isBusy()) {
        m_headline->setText(tr("Reading the file"));
        m_import->setText(tr("Import"));
        m_import->setEnabled(false);
        m_saveRejected->setEnabled(false);
        return;
    }
    const store::ImportResult result = m_answer.result.value_or(store::ImportResult{});
    for (size_t i = 0; i < outcomes.size(); ++i)
        m_outcomes.at(i)->setCount(result.count(outcomes.at(i)));
    const auto rejected = static_cast<int>(result.count(Outcome::Rejected));
    m_headline->setText(headline());
    m_import->setText(tr("Import %n changes", nullptr, static_cast<int>(changes())));
    m_import->setEnabled(m_answer.result && changes() > 0);
    m_saveRejected->setEnabled(rejected > 0);
    m_saveRejected->setVisible(rejected > 0);
    m_conflictLabel->setVisible(result.count(Outcome::Conflict) > 0);
    m_conflict->setVisible(result.count(Outcome::Conflict) > 0);
    m_note->setText(rejected > 0 ? tr("An import is one change and can be taken back as a whole. The %n rejected rows are not written.", nullptr, rejected)
                                 : tr("An import is one change and can be taken back as a whole."));
}

}
