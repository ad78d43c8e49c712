// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordsbar.h"
#include "ui/records/builtinviews.h"
#include "ui/records/columnstate.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

RecordsBar::RecordsBar(const domain::Kind& kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_viewLabel(new Label(TypeSize::Body, false, Token::Secondary)), m_view(new QComboBox),
      m_groupLabel(new Label(TypeSize::Body, false, Token::Secondary)), m_group(new QComboBox), m_columnsButton(new QPushButton), m_totals(new QPushButton),
      m_menu(new QMenu(this))
{
    m_view->setObjectName(u"viewCombo"_s);
    m_group->setObjectName(u"groupCombo"_s);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_totals->setObjectName(u"totalsButton"_s);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_viewLabel->setBuddy(m_view);
    m_groupLabel->setBuddy(m_group);
    m_totals->setCheckable(true);
    m_totals->setChecked(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap16, 0, gap16, 0);
    layout->setSpacing(gap8);
    layout->addWidget(m_viewLabel);
    layout->addWidget(m_view);
    layout->addSpacing(gap16);
    layout->addWidget(m_groupLabel);
    layout->addWidget(m_group);
    layout->addSpacing(gap16);
    layout->addWidget(m_columnsButton);
    layout->addWidget(m_totals);
    layout->addStretch();
    m_layout = layout;
    for (const BuiltinView& view : builtinViews(kind))
        m_view->addItem(QString(), view.key);
    m_group->addItem(QString(), QString());
    for (const QString& field : groupFields(kind))
        m_group->addItem(QString(), field);
    connect(m_view, &QComboBox::activated, this, [this] { emit viewChosen(m_view->currentData().toString()); });
    connect(m_group, &QComboBox::activated, this, [this] { emit groupChosen(group()); });
    connect(m_totals, &QPushButton::toggled, this, &RecordsBar::totalsToggled);
    connect(m_columnsButton, &QPushButton::clicked, this, [this] {
        fillColumns(*m_menu);
        m_menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
    });
    retranslate();
}

void RecordsBar::addButton(QPushButton* button)
{
    m_layout->insertWidget(m_layout->indexOf(m_totals) + 1, button);
}

void RecordsBar::setColumns(ColumnState* columns)
{
    m_columns = columns;
}

void RecordsBar::fillColumns(QMenu& menu) const
{
    menu.clear();
    if (!m_columns)
        return;
    for (const domain::Field& field : m_kind.fields()) {
        if (field.type == domain::FieldType::Identity || field.type == domain::FieldType::Change)
            continue;
        QAction* action = menu.addAction(field.label.now());
        action->setObjectName(field.key);
        action->setCheckable(true);
        action->setChecked(m_columns->isShown(field.key));
        connect(action, &QAction::toggled, m_columns, [columns = m_columns, key = field.key](bool shown) { columns->setShown(key, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as designed")), &QAction::triggered, m_columns, &ColumnState::reset);
}

QString RecordsBar::savedPrefix()
{
    return u"saved:"_s;
}

void RecordsBar::setSavedViews(const QStringList& names)
{
    const int own = static_cast<int>(builtinViews(m_kind).size());
    const QString chosen = m_view->currentData().toString();
    while (m_view->count() > own)
        m_view->removeItem(own);
    if (!names.isEmpty())
        m_view->insertSeparator(own);
    for (const QString& name : names)
        m_view->addItem(name, savedPrefix() + name);
    setView(chosen);
}

void RecordsBar::openViews()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->showPopup();
}

void RecordsBar::setView(const QString& key)
{
    m_view->setCurrentIndex(m_view->findData(key));
}

void RecordsBar::setGroup(const QString& field)
{
    m_group->setCurrentIndex(std::max(0, m_group->findData(field)));
}

QString RecordsBar::group() const
{
    return m_group->currentData().toString();
}

bool RecordsBar::totalsShown() const
{
    return m_totals->isChecked();
}

void RecordsBar::setTotalsShown(bool shown)
{
    const QSignalBlocker blocker(m_totals);
    m_totals->setChecked(shown);
}

void RecordsBar::retranslate()
{
    m_viewLabel->setText(tr("View"));
    m_groupLabel->setText(tr("Group by"));
    m_view->setAccessibleName(tr("View"));
    m_group->setAccessibleName(tr("Group by"));
    m_columnsButton->setText(tr("Columns…"));
    m_totals->setText(tr("Totals"));
    int item = 0;
    for (const BuiltinView& view : builtinViews(m_kind))
        m_view->setItemText(item++, view.name.now());
    for (int i = 0; i < m_group->count(); ++i) {
        const int field = m_kind.indexOf(m_group->itemData(i).toString());
        m_group->setItemText(i, field < 0 ? tr("Nothing") : m_kind.field(field).label.now());
    }
}

void RecordsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
