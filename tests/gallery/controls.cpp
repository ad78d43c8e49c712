// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "gallery/gallery.h"
#include "ui/icons/icon.h"
#include "ui/marks/chip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicelist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pact::ui;

namespace pact::gallery {

namespace {

QString say(const QString& zh, const QString& en)
{
    return domain::Text{zh, en}.now();
}

Card* card(const QString& question, const QString& finding)
{
    auto* result = new Card;
    result->setQuestion(question);
    result->setFinding(finding);
    return result;
}

Card* buttons()
{
    Card* result = card(say(u"哪些按钮？"_s, u"Which buttons?"_s), say(u"平的，一像素边"_s, u"Flat, with an edge of one pixel"_s));
    auto* row = new QHBoxLayout;
    const auto add = [row](const QString& text) {
        auto* button = new QPushButton(text);
        row->addWidget(button);
        return button;
    };
    add(say(u"取消"_s, u"Cancel"_s))->setProperty("hint", u"Esc"_s);
    add(say(u"导入 9 项更改"_s, u"Import 9 changes"_s))->setProperty("primary", true);
    add(say(u"不可用"_s, u"Disabled"_s))->setEnabled(false);
    QPushButton* on = add(say(u"合计"_s, u"Totals"_s));
    on->setCheckable(true);
    on->setChecked(true);
    QPushButton* menu = add(say(u"更多"_s, u"More"_s));
    menu->setMenu(new QMenu(menu));
    add(say(u"有图标"_s, u"With icon"_s))->setIcon(icon(u"add"_s));
    row->addStretch(1);
    result->body()->addLayout(row);
    result->body()->addStretch(1);
    return result;
}

Card* inputs()
{
    Card* result = card(say(u"怎样填写？"_s, u"How to fill in?"_s), say(u"文字不移动"_s, u"The text does not move"_s));
    auto* grid = new QGridLayout;
    auto* line = new QLineEdit(u"到位凭证还没有核对完。"_s);
    auto* spin = new QSpinBox;
    spin->setRange(0, 100);
    spin->setValue(55);
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->addItem(u"市投资促进局"_s);
    auto* text = new QTextEdit(u"三季度到位 8,100 万元，其中花卉冷链物流园一期 3,000 万元。"_s);
    text->setFixedHeight(56);
    auto* off = new QLineEdit(u"2018-06-30"_s);
    off->setEnabled(false);
    auto* check = new QCheckBox(say(u"只看有变化的"_s, u"Changed only"_s));
    check->setChecked(true);
    auto* part = new QCheckBox(say(u"部分"_s, u"Partly"_s));
    part->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(say(u"用我的"_s, u"Mine"_s));
    radio->setChecked(true);
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    grid->addWidget(line, 0, 0);
    grid->addWidget(off, 0, 1);
    grid->addWidget(spin, 0, 2);
    grid->addWidget(choice, 1, 0);
    grid->addWidget(new QDateEdit(QDate(2018, 10, 10)), 1, 1);
    grid->addWidget(progress, 1, 2);
    grid->addWidget(text, 2, 0);
    grid->addWidget(check, 2, 1);
    grid->addWidget(radio, 2, 2);
    grid->addWidget(part, 3, 1);
    grid->addWidget(new QCheckBox(say(u"没有选中"_s, u"Not checked"_s)), 3, 0);
    result->body()->addLayout(grid);
    line->setFocus();
    return result;
}

Card* icons()
{
    Card* result = card(say(u"有哪些图标？"_s, u"Which icons?"_s), say(u"随主题变色"_s, u"They follow the theme"_s));
    auto* grid = new QGridLayout;
    int at = 0;
    for (const QString& file : QDir(u":/icons/16"_s).entryList({u"*.svg"_s})) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(icon(file.chopped(4)));
        button->setIconSize(at % 2 == 0 ? QSize(16, 16) : QSize(22, 22));
        button->setToolTip(file);
        button->setEnabled(at % 7 != 6);
        grid->addWidget(button, at / 14, at % 14);
        ++at;
    }
    result->body()->addLayout(grid);
    return result;
}

Card* lists()
{
    Card* result = card(say(u"要滚动吗？"_s, u"Does it scroll?"_s), say(u"需要时才有滚动条"_s, u"A scroll bar only when needed"_s));
    auto* list = new QListWidget;
    for (int i = 1; i < 30; ++i)
        list->addItem(u"KC-%1"_s.arg(i, 4, 10, QLatin1Char('0')));
    list->setCurrentRow(1);
    list->setFixedHeight(120);
    result->body()->addWidget(list);
    result->body()->addStretch(1);
    return result;
}

/// A menu as it opens: a picture of it, because pop-ups are windows of their own.
QLabel* menuPicture()
{
    QMenu menu;
    menu.addAction(icon(u"add"_s), say(u"新建"_s, u"New"_s))->setShortcut(QKeySequence(u"Ctrl+N"_s));
    QAction* current = menu.addAction(icon(u"extend"_s), say(u"延期…"_s, u"Extend…"_s));
    current->setShortcut(Qt::Key_F7);
    menu.addAction(say(u"移除"_s, u"Remove"_s))->setEnabled(false);
    menu.addSeparator();
    QAction* checked = menu.addAction(say(u"合计行"_s, u"Totals row"_s));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addMenu(say(u"密度"_s, u"Density"_s))->addAction(u"1"_s);
    menu.popup({});
    menu.setActiveAction(current);
    auto* label = new QLabel;
    label->setPixmap(menu.grab());
    return label;
}

QWidget* controls()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(gap16, gap16, gap16, gap16);
    column->setSpacing(gap12);
    auto* note = new MessageBar;
    note->showMessage(MessageBar::Kind::Note, say(u"已移除 3 项"_s, u"3 items removed"_s), say(u"撤销"_s, u"Undo"_s));
    auto* warning = new MessageBar;
    warning->showMessage(MessageBar::Kind::Warning, say(u"台账正在使用：联络员甲（B203）9:12 起打开。你可以先只读查看。"_s,
        u"In use: 联络员甲 (B203) has had it open since 9:12. You can read it meanwhile."_s), say(u"只读打开"_s, u"Open to read"_s));
    auto* error = new MessageBar;
    error->showMessage(MessageBar::Kind::Error, say(u"没有保存：磁盘已满。最后一次保存是 14:03，窗口里的内容还在。腾出空间后再试。"_s,
        u"Not saved: the disk is full. The last save was at 14:03 and this window still holds your text. Free some space and try again."_s), say(u"再试"_s, u"Try again"_s));
    column->addWidget(note);
    column->addWidget(warning);
    column->addWidget(error);
    auto* grid = new QGridLayout;
    grid->setSpacing(gap12);
    grid->addWidget(buttons(), 0, 0);
    grid->addWidget(icons(), 0, 1);
    grid->addWidget(inputs(), 1, 0);
    grid->addWidget(lists(), 1, 1);
    column->addLayout(grid);
    auto* empty = new EmptyState;
    empty->setState(say(u"没有符合条件的事项"_s, u"Nothing matches"_s), say(u"清除条件"_s, u"Clear"_s));
    auto* foot = new QHBoxLayout;
    foot->addWidget(menuPicture());
    foot->addWidget(empty, 1);
    column->addLayout(foot, 1);
    return page;
}

QWidget* firstRun()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel;
    picture->setPixmap(appIcon().pixmap(QSize(48, 48), page->devicePixelRatio()));
    auto* name = new Label(TypeSize::Figure, true);
    name->setText(say(u"履约台账"_s, u"PactLedger"_s));
    head->addWidget(picture);
    head->addSpacing(gap8);
    head->addWidget(name, 1);
    auto* box = new QVBoxLayout;
    box->setSpacing(gap24);
    box->addLayout(head);
    auto* list = new ChoiceList;
    list->setChoices({{u"sample"_s, u"document-open"_s, say(u"打开样例"_s, u"Open the sample"_s), say(u"昆明—朝阳，46 项，一分钟看懂"_s, u"Kunming–Chaoyang, 46 items, clear in a minute"_s), {}, {}},
        {u"new"_s, u"document-new"_s, say(u"新建台账…"_s, u"New ledger…"_s), say(u"为一份协议建账，可先贴入协议全文"_s, u"For one agreement; its text can be pasted first"_s), {}, {}},
        {u"open"_s, u"folder-open"_s, say(u"打开台账…"_s, u"Open a ledger…"_s), say(u"本机文件，或单位共享数据库"_s, u"A file, or the office's shared database"_s), {}, {}},
        {u"import"_s, u"import"_s, say(u"导入表格…"_s, u"Import a table…"_s), say(u"现有 Excel / WPS 台账，先预览后写入"_s, u"An Excel or WPS ledger, previewed before it is written"_s), {}, {}}});
    box->addWidget(list);
    auto* recent = new ChoiceList;
    recent->setChoices({{u"1"_s, {}, u"昆明朝阳.pact"_s, say(u"昨天 17:20"_s, u"yesterday 17:20"_s), domain::Light::Red, say(u"4 项红灯"_s, u"4 red"_s)}});
    box->addWidget(recent);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(box);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    page->setFocusProxy(list);
    return page;
}

const bool addedControls = addPicture(u"sheet-controls"_s, controls);
const bool addedFirstRun = addPicture(u"sheet-first-run"_s, firstRun);

}

}
