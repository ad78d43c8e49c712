// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changepane.h"
#include "domain/changename.h"
#include "domain/rules/reasontext.h"
#include "models/historytext.h"
#include "ui/history/changedelegate.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line.h"
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;
using models::ChangeDetail;

ChangePane::ChangePane(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_detail(new ChangeDetail(ledger, this)), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_name(new Label(TypeSize::Section, true)), m_when(new Label(TypeSize::Body, false, Token::Secondary)), m_reason(new Label(TypeSize::Body, false, Token::Secondary)),
      m_takeBack(new QPushButton), m_goTo(new QPushButton), m_table(new TableView), m_delegate(new ChangeDelegate(m_table)), m_standingHead(new Label(TypeSize::Body, true)),
      m_standing(new Label)
{
    setObjectName(u"changePane"_s);
    build();
    connect(m_takeBack, &QPushButton::clicked, this, &ChangePane::takeBackRequested);
    connect(m_goTo, &QPushButton::clicked, this, &ChangePane::recordRequested);
    connect(m_standing, &QLabel::linkActivated, this, [this](const QString& sequence) { emit changeRequested(sequence.toLongLong()); });
    connect(m_detail, &ChangeDetail::arrived, this, &ChangePane::showStanding);
    connect(m_detail, &ChangeDetail::failed, this, &ChangePane::failed);
    connect(m_detail, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { fitRows(first, last); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangePane::known);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, [this] { fitRows(0, m_detail->rowCount() - 1); });
    retranslate();
    setChange(std::nullopt);
}

QWidget* ChangePane::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(gap16, gap12, gap16, gap12);
    column->setSpacing(gap4);
    m_name->setObjectName(u"changeName"_s);
    for (Label* label : {m_name, m_when, m_reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_goTo->setObjectName(u"goToButton"_s);
    m_goTo->setFlat(true);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, gap4, 0, 0);
    buttons->setSpacing(gap12);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_goTo);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    return head;
}

QWidget* ChangePane::buildStanding()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, gap12);
    column->setSpacing(gap4);
    column->addWidget(new Line(Qt::Horizontal));
    m_standing->setObjectName(u"standing"_s);
    m_standing->setTextFormat(Qt::RichText);
    m_standing->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_standing->setWordWrap(true);
    m_standingHead->setContentsMargins(gap16, gap8, gap16, 0);
    m_standing->setContentsMargins(gap16, 0, gap16, 0);
    column->addWidget(m_standingHead);
    column->addWidget(m_standing);
    column->addStretch();
    return box;
}

void ChangePane::buildTable()
{
    m_table->setObjectName(u"changeTable"_s);
    m_table->setModel(m_detail);
    m_table->setItemDelegate(m_delegate);
    m_table->makeList();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFillColumn(ChangeDetail::After, 96);
    m_table->setColumnWidth(ChangeDetail::FieldName, 112);
    m_table->setColumnWidth(ChangeDetail::Before, 120);
    connect(m_table->header(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
}

void ChangePane::build()
{
    buildTable();
    m_headBox = buildHead();
    m_standingBox = buildStanding();
    auto* page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    place();
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ChangePane::place()
{
    for (QWidget* part : {m_headBox, static_cast<QWidget*>(m_table), m_standingBox})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_headBox, 0, 0);
    m_grid->addWidget(m_table, m_wide ? 0 : 1, m_wide ? 1 : 0, m_wide ? 2 : 1, 1);
    m_grid->addWidget(m_standingBox, m_wide ? 1 : 2, 0);
    m_grid->setRowStretch(1, m_wide ? 0 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_wide ? 1 : 0);
}

void ChangePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= 2 * paneWidth; wide != m_wide) {
        m_wide = wide;
        place();
    }
}

void ChangePane::fitRows(int first, int last)
{
    QList<int> widths;
    for (int i = 0; i < ChangeDetail::ColumnCount; ++i)
        widths << m_table->columnWidth(i);
    for (int row = first; row <= last; ++row) {
        if (!m_detail->isHead(row))
            m_table->setRowHeight(row, m_delegate->rowHeightFor(*m_detail, row, widths));
    }
}

void ChangePane::setChange(const std::optional<ChangeInfo>& change)
{
    m_detail->setChange(change);
    m_stack->setCurrentIndex(change ? 0 : 1);
    showHead();
    showStanding();
}

void ChangePane::setDensity(Density density)
{
    m_table->setDensity(density);
    m_fitting.start();
}

void ChangePane::showHead()
{
    const auto& change = m_detail->change();
    if (!change)
        return;
    m_name->setText(changeName(*change, m_ledger.catalogue()));
    m_when->setText(tr("%1, %2, %3").arg(models::wholeTime(change->at), change->author, originLabel(change->origin).now()));
    m_when->setToolTip(models::bothTimes(change->at));
    m_reason->setText(change->reason.isEmpty() ? QString() : tr("Reason: %1").arg(change->reason));
    m_reason->setVisible(!change->reason.isEmpty());
}

QString ChangePane::takeBackText() const
{
    const auto& change = m_detail->change();
    return change && change->origin == Origin::Undo ? tr("Put this change back") : tr("Take this change back");
}

QString ChangePane::missingToTakeBack() const
{
    const auto& change = m_detail->change();
    if (!change)
        return tr("Choose a change first.");
    if (m_ledger.isReadOnly())
        return tr("The ledger is open for reading only.");
    if (!change->stands)
        return tr("It has been taken back already.");
    if (!m_detail->standing())
        return tr("Whether later changes touch the same is being looked up.");
    if (!m_detail->standing()->later.isEmpty())
        return tr("Later changes touch the same; take those back first.");
    return {};
}

std::optional<models::RecordPlace> ChangePane::recordPlace() const
{
    return m_detail->placeAt(std::max(0, m_table->currentIndex().row()));
}

QString ChangePane::link(const ChangeInfo& change) const
{
    return u"<a href=\"%1\" style=\"color:%2\">%3</a> <span style=\"color:%4\">%5</span>"_s.arg(QString::number(change.sequence),
        Theme::current().color(Token::Accent).name(), changeName(change, m_ledger.catalogue()).toHtmlEscaped(), Theme::current().color(Token::Secondary).name(),
        tr("%1, %2").arg(models::wholeTime(change.at), change.author).toHtmlEscaped());
}

QString ChangePane::lightText(const store::LightAfterUndo& light) const
{
    static const QString shapes = u"◆▲●■○"_s;
    const auto mark = [](Light of) {
        return u"<b style=\"color:%1\">%2 %3</b>"_s.arg(Theme::current().light(of).outline.name(), shapes.mid(static_cast<int>(of), 1), lightMark(of).now());
    };
    return tr("The light goes from %1 to %2: %3").arg(mark(*light.now.light), mark(*light.then.light), lightHeadline(light.then, language()).toHtmlEscaped());
}

QString ChangePane::standingText() const
{
    const auto& standing = m_detail->standing();
    const ChangeInfo& change = *m_detail->change();
    QStringList lines;
    if (standing && standing->counterpart) {
        const QString other = link(*standing->counterpart);
        lines << (!change.stands            ? tr("Taken back by: %1").arg(other)
                  : change.origin == Origin::Undo ? tr("It took back: %1").arg(other)
                                                  : tr("It put back what this had taken: %1").arg(other));
    }
    if (!change.stands)
        return lines.join(u"<br>"_s);
    if (standing && !standing->later.isEmpty()) {
        lines << tr("Later changes touch the same. Take these back first, the newest first:");
        for (const ChangeInfo& later : standing->later.sets)
            lines << link(later);
        if (standing->later.more)
            lines << tr("… and older ones");
    } else {
        const auto light = standing ? standing->light : std::nullopt;
        if (light && light->now.light && light->then.light && light->now.light != light->then.light)
            lines << lightText(*light);
        lines << tr("Each value is again what stands under “Before”; what was added goes, what was removed comes back.");
        lines << u"<span style=\"color:%1\">%2</span>"_s.arg(Theme::current().color(Token::Secondary).name(),
            tr("This is kept in the history, too, and can be taken back at any time.").toHtmlEscaped());
    }
    return lines.join(u"<br>"_s);
}

void ChangePane::showStanding()
{
    const auto& change = m_detail->change();
    if (!change)
        return;
    const bool blocked = m_detail->standing() && !m_detail->standing()->later.isEmpty();
    m_standingHead->setText(!change->stands ? tr("Taken back") : blocked ? tr("Cannot be taken back") : change->origin == Origin::Undo ? tr("After putting back") : tr("After taking back"));
    m_standing->setText(standingText());
    const QString missing = missingToTakeBack();
    m_takeBack->setText(takeBackText());
    m_takeBack->setEnabled(missing.isEmpty());
    m_takeBack->setToolTip(missing);
    m_goTo->setEnabled(recordPlace().has_value());
    emit known();
}

void ChangePane::retranslate()
{
    m_empty->setState(tr("Choose a change to see what it changed"));
    m_goTo->setText(tr("Go to the record"));
    m_table->setAccessibleName(tr("Values before and after"));
    setAccessibleName(tr("Change"));
    m_detail->retranslate();
    showHead();
    showStanding();
}

void ChangePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showStanding();
}

}
