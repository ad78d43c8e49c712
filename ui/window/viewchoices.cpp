// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewchoices.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pact::ui {

ViewChoices::ViewChoices(Preferences& preferences, QWidget* window)
    : QObject(window)
{
    using domain::Language;
    addMenu(window, u"themeMenu"_s, {{u"跟随系统"_s, u"As the system"_s}, {u"浅色"_s, u"Light"_s}, {u"深色"_s, u"Dark"_s}},
            static_cast<int>(preferences.theme()), [&preferences](int index) { preferences.setTheme(static_cast<ThemeChoice>(index)); });
    // Each language is called by its own name, so that whoever is lost finds back.
    addMenu(window, u"languageMenu"_s, {{u"中文"_s, {}}, {u"English"_s, {}}}, static_cast<int>(preferences.language()),
            [&preferences](int index) { preferences.setLanguage(static_cast<Language>(index)); });
    addMenu(window, u"densityMenu"_s, {{u"紧凑"_s, u"Compact"_s}, {u"适中"_s, u"Normal"_s}, {u"宽松"_s, u"Roomy"_s}},
            static_cast<int>(preferences.density()), [&preferences](int index) { preferences.setDensity(static_cast<Density>(index)); });
    connect(&preferences, &Preferences::languageChanged, this,
            [this](Language language) { m_groups.at(1)->actions().at(static_cast<int>(language))->setChecked(true); });
    retranslate();
}

QMenu* ViewChoices::addMenu(QWidget* window, const QString& name, const std::vector<domain::Text>& texts, int now,
                            const std::function<void(int)>& chosen)
{
    auto* menu = new QMenu(window);
    menu->setObjectName(name);
    auto* group = new QActionGroup(menu);
    for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
        auto* action = new QAction(group);
        action->setObjectName(name + QString::number(i));
        action->setCheckable(true);
        action->setChecked(i == now);
        connect(action, &QAction::triggered, this, [chosen, i] { chosen(i); });
        menu->addAction(action);
        m_entries.push_back({action, texts.at(static_cast<size_t>(i))});
    }
    m_menus.push_back(menu);
    m_groups.push_back(group);
    return menu;
}

void ViewChoices::retranslate()
{
    m_menus.at(0)->setTitle(domain::Text{u"主题"_s, u"&Theme"_s}.now());
    m_menus.at(1)->setTitle(u"语言 Language"_s);
    m_menus.at(2)->setTitle(domain::Text{u"密度"_s, u"D&ensity"_s}.now());
    for (const Entry& entry : m_entries)
        entry.action->setText(entry.text.now());
}

}
