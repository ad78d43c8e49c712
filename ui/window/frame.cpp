// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame.h"

#include "ui/moments/momentbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusstrip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int searchWidth = 560;

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}

Frame::Frame(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_toolbar(nullptr)
    , m_navigation(new NavigationList(this))
    , m_search(new SearchField(this))
    , m_message(new MessageBar(this))
    , m_moment(new MomentBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusStrip(this))
{
    m_toolbar = makeToolbar(actions);
    m_navigation->setObjectName(u"navigation"_s);
    m_search->setObjectName(u"search"_s);
    m_message->setObjectName(u"message"_s);
    m_stack->setObjectName(u"pages"_s);
    m_status->setObjectName(u"status"_s);

    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_moment);
    page->addWidget(m_message);
    page->addWidget(m_stack, 1);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(page, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_toolbar);
    all->addWidget(new Line(Qt::Horizontal, this));
    all->addLayout(middle, 1);
    all->addWidget(m_status);
}

QWidget* Frame::makeToolbar(const Actions& actions)
{
    auto* toolbar = new QWidget(this);
    auto* row = new QHBoxLayout(toolbar);
    row->setContentsMargins(gap4, 6, gap8, 5);
    row->setSpacing(0);
    for (const ActionId id : {ActionId::New, ActionId::FileProgress, ActionId::Extend, ActionId::CloseOut})
        row->addWidget(makeButton(actions.action(id), toolbar));
    auto* line = new Line(Qt::Vertical, toolbar);
    line->setFixedHeight(gap16);
    row->addSpacing(gap4);
    row->addWidget(line);
    row->addSpacing(gap4);
    for (const ActionId id : {ActionId::Import, ActionId::ExportShown, ActionId::PrintPreview})
        row->addWidget(makeButton(actions.action(id), toolbar));
    row->addStretch(1);
    m_search->setParent(toolbar);
    m_search->setMaximumWidth(searchWidth);
    row->addWidget(m_search, 1000);
    return toolbar;
}

void Frame::setLedgerShown(bool shown)
{
    m_toolbar->setVisible(shown);
    m_navigation->setVisible(shown);
}

void Frame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Window));
}

}
