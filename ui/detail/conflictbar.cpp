// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/conflictbar.h"
#include "domain/catalogue/fieldtext.h"
#include "ui/paint/pixels.h"
#include "ui/widgets/label.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

/// A file's text as people read it.
QString readable(const domain::Field& field, const QString& text)
{
    if (text.isEmpty())
        return u"—"_s;
    if (field.isReference())
        return text;
    const auto value = domain::parseValue(field, text);
    return value ? domain::displayText(field, *value) : text;
}

}

ConflictBar::ConflictBar(QWidget* parent)
    : QWidget(parent), m_text(new Label(TypeSize::Body, false, Token::Text, this)), m_mine(new QPushButton(this)), m_theirs(new QPushButton(this))
{
    setObjectName(u"conflictBar"_s);
    m_mine->setObjectName(u"useMine"_s);
    m_theirs->setObjectName(u"useTheirs"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap16, gap8, gap16, gap8);
    layout->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_mine);
    buttons->addWidget(m_theirs);
    layout->addLayout(buttons);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        hide();
        emit mineChosen(m_refusal);
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        hide();
        emit theirsChosen(m_refusal);
    });
    retranslate();
    hide();
}

void ConflictBar::showConflict(const models::EditRefusal& refusal, const domain::Kind& kind)
{
    m_refusal = refusal;
    m_kind = &kind;
    retranslate();
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString ConflictBar::text() const
{
    return m_text->text();
}

void ConflictBar::retranslate()
{
    m_mine->setText(tr("Use mine"));
    m_theirs->setText(tr("Use theirs"));
    if (!m_kind)
        return;
    const domain::Field& field = m_kind->field(m_refusal.edit.field);
    m_text->setText(tr("Not saved: “%1” was changed while you were writing. Yours: “%2”. In the ledger now: “%3”. Nothing is lost; choose one.")
                        .arg(field.label.now(), readable(field, m_refusal.edit.text), readable(field, m_refusal.found)));
    setAccessibleName(m_text->text());
}

void ConflictBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    fillBox(painter, rect(), theme.color(Token::Base));
    fillBox(painter, QRectF(0, 0, 3, height()), theme.light(domain::Light::Yellow).outline);
    horizontalLine(painter, 0, width(), height() - 1, theme.color(Token::Divider));
}

void ConflictBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
