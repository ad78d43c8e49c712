// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"
#include "ui/icons/icon.h"
#include "ui/paint/pixels.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {
constexpr int iconColumn = gap12 + 16;
}

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label(TypeSize::Body, false, Token::Text, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(iconColumn + gap8, gap4, gap8, gap4);
    row->setSpacing(gap12);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    row->addWidget(m_close);
    m_time.setSingleShot(true);
    m_time.setInterval(10'000);
    connect(&m_time, &QTimer::timeout, this, &MessageBar::timeUp);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        emit actionTriggered();
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QString& action, bool passing)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    if (passing)
        m_time.start();
    else
        m_time.stop();
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    m_time.stop();
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void MessageBar::timeUp()
{
    const QWidget* focus = focusWidget();
    if (underMouse() || (focus != nullptr && focus->hasFocus()))
        m_time.start();
    else
        dismiss();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const QColor edge = m_kind == Kind::Error ? theme.color(Token::ErrorText)
        : m_kind == Kind::Warning             ? theme.light(domain::Light::Yellow).outline
                                              : theme.color(Token::Accent);
    painter.fillRect(rect(), theme.color(Token::Base));
    fillBox(painter, QRectF(0, 0, 3, height()), edge);
    horizontalLine(painter, 0, width(), height() - pixelWidth(painter), theme.color(Token::Divider));
    const QString name = m_kind == Kind::Error ? u"error"_s : m_kind == Kind::Warning ? u"warning"_s : u"info"_s;
    icon(name).paint(&painter, QRect(gap12, (height() - 16) / 2, 16, 16));
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_text->setAccessibleName(tr("Message"));
}

}
