// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/icons/icon.h"
#include "ui/start/droparea.h"
#include "ui/widgets/choicelist.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int columnWidth = 680;
constexpr int logoSize = 48;

QString when(const QDateTime& opened)
{
    const QString time = opened.time().toString(u"HH:mm"_s);
    const qint64 days = opened.date().daysTo(QDate::currentDate());
    if (days == 0)
        return StartPage::tr("today %1").arg(time);
    if (days == 1)
        return StartPage::tr("yesterday %1").arg(time);
    return opened.date().toString(Qt::ISODate);
}

QPushButton* languageButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setCheckable(true);
    return button;
}

}

StartPage::StartPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_choices(new ChoiceList(this))
    , m_recentTitle(new Label(TypeSize::Section, true, Token::Text, this))
    , m_recent(new ChoiceList(this))
    , m_drop(new DropArea(this))
{
    m_choices->setObjectName(u"startChoices"_s);
    m_recent->setObjectName(u"recentLedgers"_s);
    m_recentTitle->setContentsMargins(gap16, 0, 0, 0);
    m_drop->setObjectName(u"dropArea"_s);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(10);
    column->addLayout(makeHead());
    column->addSpacing(gap24);
    column->addWidget(m_choices);
    column->addSpacing(gap24);
    column->addWidget(m_recentTitle);
    column->addSpacing(gap4);
    column->addWidget(m_recent);
    column->addSpacing(gap24);
    column->addWidget(m_drop);
    column->addStretch(22);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap32, gap16, gap32, gap16);
    row->addStretch(1);
    auto* middle = new QWidget(this);
    middle->setFixedWidth(columnWidth);
    column->setContentsMargins(0, 0, 0, 0);
    middle->setLayout(column);
    row->addWidget(middle);
    row->addStretch(1);

    connect(m_choices, &ChoiceList::chosen, this, [this](const QString& key) {
        if (key == "sample"_L1)
            emit sampleRequested();
        else if (key == "new"_L1)
            emit newRequested();
        else if (key == "open"_L1)
            emit openRequested();
        else
            emit importRequested();
    });
    connect(m_recent, &ChoiceList::chosen, this, &StartPage::recentRequested);
    connect(m_choices, &ChoiceList::left, this, [this](int direction) {
        if (direction > 0 && m_recent->isVisible()) {
            m_recent->setCurrentRow(0);
            m_recent->setFocus();
        }
    });
    connect(m_recent, &ChoiceList::left, this, [this](int direction) {
        if (direction < 0) {
            m_choices->setCurrentRow(m_choices->count() - 1);
            m_choices->setFocus();
        }
    });
    retranslate();
    showRecent();
}

QLayout* StartPage::makeHead()
{
    m_name = new Label(TypeSize::Figure, true, Token::Text, this);
    m_purpose = new Label(TypeSize::Body, false, Token::Secondary, this);
    m_language = new Label(TypeSize::Body, false, Token::Secondary, this);
    m_chinese = languageButton(u"中文"_s, u"chinese"_s, this);
    m_english = languageButton(u"English"_s, u"english"_s, this);
    auto* group = new QButtonGroup(this);
    group->addButton(m_chinese);
    group->addButton(m_english);
    connect(m_chinese, &QPushButton::clicked, this, [this] { m_preferences.setLanguage(domain::Language::Chinese); });
    connect(m_english, &QPushButton::clicked, this, [this] { m_preferences.setLanguage(domain::Language::English); });

    auto* logo = new QLabel(this);
    logo->setPixmap(appIcon().pixmap(logoSize));
    logo->setFixedSize(logoSize, logoSize);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_purpose);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap8);
    head->addWidget(logo);
    head->addSpacing(gap8);
    head->addLayout(words);
    head->addStretch(1);
    head->addWidget(m_language);
    head->addWidget(m_chinese);
    head->addWidget(m_english);
    return head;
}

void StartPage::setRecent(const std::vector<RecentLedgers::Entry>& entries)
{
    m_entries = entries;
    showRecent();
}

void StartPage::focusFirst()
{
    m_choices->setCurrentRow(0);
    m_choices->setFocus();
}

void StartPage::showRecent()
{
    QVector<Choice> choices;
    for (const RecentLedgers::Entry& entry : m_entries) {
        Choice choice{.key = entry.path, .icon = {}, .title = QFileInfo(entry.path).fileName(), .explanation = when(entry.opened), .light = {}, .lightText = {}};
        if (entry.red >= 0) {
            choice.light = domain::Light::Red;
            choice.lightText = tr("%n red", nullptr, entry.red);
        }
        choices.append(choice);
        if (choices.size() == 3)
            break;
    }
    m_recent->setChoices(choices);
    m_recent->setVisible(!choices.isEmpty());
    m_recentTitle->setVisible(!choices.isEmpty());
}

void StartPage::retranslate()
{
    m_name->setText(domain::Text{u"履约台账"_s, u"PactLedger"_s}.now());
    m_purpose->setText(tr("Every pledge of an agreement: who does it, by when, how far it is"));
    m_language->setText(domain::Text{u"语言"_s, u"Language"_s}.now());
    m_chinese->setChecked(domain::language() == domain::Language::Chinese);
    m_english->setChecked(domain::language() == domain::Language::English);
    const int row = m_choices->currentRow();
    const auto choice = [](const char* key, const char* icon, const QString& title, const QString& explanation) {
        return Choice{.key = QLatin1StringView(key), .icon = QLatin1StringView(icon), .title = title, .explanation = explanation, .light = {}, .lightText = {}};
    };
    m_choices->setChoices({
        choice("sample", "document-open", tr("Open the sample"), tr("Kunming and Chaoyang: 46 pledges in a minute")),
        choice("new", "document-new", tr("New ledger…"), tr("Open the books for an agreement of yours")),
        choice("open", "folder-open", tr("Open a ledger…"), tr("A file on this computer")),
        choice("import", "import", tr("Import a table…"), tr("A list you have, as CSV, TSV or JSON: first seen, then written")),
    });
    m_choices->setCurrentRow(std::max(row, 0));
    m_choices->setAccessibleName(tr("What to begin with"));
    m_recentTitle->setText(domain::Text{u"最近"_s, u"Recent"_s}.now());
    m_recent->setAccessibleName(m_recentTitle->text());
    m_drop->setText(tr("Or drop a file here: a ledger or a table"));
    showRecent();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
