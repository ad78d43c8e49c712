// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencelist.h"

#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr qsizetype hashStart = 12;

enum Role { NameRole = Qt::UserRole, SizeRole, BelowRole };

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, 2 * option.fontMetrics.height() + gap8};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->fillRect(option.rect, theme.color(selected ? Token::Selection : Token::Base));
        horizontalLine(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.color(Token::Divider));
        if ((option.state & QStyle::State_HasFocus) != 0)
            drawBox(*painter, option.rect, {}, theme.color(Token::Accent), 2, 0);
        const QRect inside = option.rect.adjusted(gap16, gap4, -gap16, -gap4);
        QFont bold = option.font;
        bold.setBold(true);
        const QString size = index.data(SizeRole).toString();
        const int room = inside.width() - option.fontMetrics.horizontalAdvance(size) - gap12;
        painter->setFont(bold);
        painter->setPen(theme.color(Token::Text));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(bold).elidedText(index.data(NameRole).toString(), Qt::ElideMiddle, room));
        painter->setFont(option.font);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, size);
        painter->setPen(theme.color(Token::Secondary));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom, option.fontMetrics.elidedText(index.data(BelowRole).toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

}

EvidenceList::EvidenceList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"evidenceList"_s);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, &EvidenceList::currentChanged);
    connect(this, &QListWidget::itemDoubleClicked, this, &EvidenceList::opened);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void EvidenceList::setAttachments(const std::vector<Attachment>& attachments)
{
    if (attachments == m_attachments)
        return;
    const auto before = current();
    const int row = currentRow();
    m_attachments = attachments;
    {
        const QSignalBlocker blocked(this);
        clear();
        for (size_t i = 0; i < m_attachments.size(); ++i)
            addItem(QString());
        retranslate();
        if (!before || !choose(before->name))
            setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    }
    emit currentChanged();
}

std::optional<Attachment> EvidenceList::current() const
{
    const int row = currentRow();
    return row < 0 ? std::nullopt : std::optional(m_attachments.at(static_cast<size_t>(row)));
}

bool EvidenceList::choose(const QString& name)
{
    const auto found = std::ranges::find(m_attachments, name, &Attachment::name);
    if (found == m_attachments.end())
        return false;
    setCurrentRow(static_cast<int>(found - m_attachments.begin()));
    return true;
}

void EvidenceList::copyHash() const
{
    if (const auto chosen = current())
        QGuiApplication::clipboard()->setText(chosen->sha256);
}

void EvidenceList::retranslate()
{
    setAccessibleName(tr("Evidence"));
    for (int row = 0; row < count(); ++row) {
        const Attachment& attachment = m_attachments.at(static_cast<size_t>(row));
        const QString size = sizeText(attachment.size);
        const QString added = attachment.added.toString(Qt::ISODate);
        QListWidgetItem& shown = *item(row);
        shown.setData(NameRole, attachment.name);
        shown.setData(SizeRole, size);
        shown.setData(BelowRole, tr("Added on %1 · SHA-256 %2…").arg(added, attachment.sha256.left(hashStart)));
        shown.setData(Qt::AccessibleTextRole, tr("%1, %2, added on %3").arg(attachment.name, size, added));
        shown.setToolTip(tr("%1\nSHA-256 %2").arg(attachment.name, attachment.sha256));
    }
}

bool EvidenceList::event(QEvent* event)
{
    // Else the window would copy the rows of its table.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void EvidenceList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (event->matches(QKeySequence::Copy))
        copyHash();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened();
    else if (plain && event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QListWidget::keyPressEvent(event);
}

void EvidenceList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scrollTo(currentIndex());
}

void EvidenceList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
