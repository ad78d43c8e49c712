// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentsbar.h"
#include "ui/commitments/builtinviews.h"
#include "ui/commitments/columnstate.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

const QStringList& groupFields()
{
    static const QStringList fields{QString(), u"domain"_s, u"lead_unit"_s, u"status"_s, u"light"_s};
    return fields;
}

}

CommitmentsBar::CommitmentsBar(const domain::Kind& kind, QWidget* parent)
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
    for (const BuiltinView& view : builtinViews())
        m_view->addItem(QString(), view.key);
    for (const QString& field : groupFields())
        m_group->addItem(QString(), field);
    connect(m_view, &QComboBox::activated, this, [this] { emit viewChosen(m_view->currentData().toString()); });
    connect(m_group, &QComboBox::activated, this, [this] { emit groupChosen(group()); });
    connect(m_totals, &QPushButton::toggled, this, &CommitmentsBar::totalsToggled);
    connect(m_columnsButton, &QPushButton::clicked, this, [this] {
        fillColumns(*m_menu);
        m_menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
    });
    retranslate();
}

void CommitmentsBar::setColumns(ColumnState* columns)
{
    m_columns = columns;
}

void CommitmentsBar::fillColumns(QMenu& menu) const
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

QString CommitmentsBar::savedPrefix()
{
    return u"saved:"_s;
}

void CommitmentsBar::setSavedViews(const QStringList& names)
{
    const int own = static_cast<int>(builtinViews().size());
    const QString chosen = m_view->currentData().toString();
    while (m_view->count() > own)
        m_view->removeItem(own);
    if (!names.isEmpty())
        m_view->insertSeparator(own);
    for (const QString& name : names)
        m_view->addItem(name, savedPrefix() + name);
    setView(chosen);
}

void CommitmentsBar::openViews()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->showPopup();
}

void CommitmentsBar::setView(const QString& key)
{
    m_view->setCurrentIndex(m_view->findData(key));
}

void CommitmentsBar::setGroup(const QString& field)
{
    m_group->setCurrentIndex(std::max(0, m_group->findData(field)));
}

QString CommitmentsBar::group() const
{
    return m_group->currentData().toString();
}

bool CommitmentsBar::totalsShown() const
{
    return m_totals->isChecked();
}

void CommitmentsBar::setTotalsShown(bool shown)
{
    const QSignalBlocker blocker(m_totals);
    m_totals->setChecked(shown);
}

void CommitmentsBar::retranslate()
{
    m_viewLabel->setText(tr("View"));
    m_groupLabel->setText(tr("Group by"));
    m_view->setAccessibleName(tr("View"));
    m_group->setAccessibleName(tr("Group by"));
    m_columnsButton->setText(tr("Columns…"));
    m_totals->setText(tr("Totals"));
    for (int i = 0; i < static_cast<int>(builtinViews().size()); ++i)
        m_view->setItemText(i, viewName(m_view->itemData(i).toString()));
    for (int i = 0; i < m_group->count(); ++i) {
        const int field = m_kind.indexOf(m_group->itemData(i).toString());
        m_group->setItemText(i, field < 0 ? tr("Nothing") : m_kind.field(field).label.now());
    }
}

void CommitmentsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
