// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focusround.h"

#include <QApplication>
#include <algorithm>

namespace pact::ui {

namespace {

/// The widget itself, or the first one inside that takes the focus.
QWidget* focusable(QWidget* stop)
{
    if (stop->focusPolicy() & Qt::TabFocus)
        return stop;
    const auto children = stop->findChildren<QWidget*>();
    const auto found = std::ranges::find_if(children, [](const QWidget* child) {
        return (child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled();
    });
    return found == children.end() ? nullptr : *found;
}

}

void goRound(const std::vector<QWidget*>& stops, int step)
{
    std::vector<QWidget*> open;
    for (QWidget* stop : stops) {
        if (stop && stop->isVisible() && stop->isEnabled() && focusable(stop))
            open.push_back(stop);
    }
    if (open.empty())
        return;
    const QWidget* focused = QApplication::focusWidget();
    const auto holds = [&](const QWidget* stop) { return focused && (stop == focused || stop->isAncestorOf(focused)); };
    const auto at = std::ranges::find_if(open, holds);
    const auto count = static_cast<std::ptrdiff_t>(open.size());
    std::ptrdiff_t next = step > 0 ? 0 : count - 1;
    if (at != open.end())
        next = (at - open.begin() + step + count) % count;
    focusable(open.at(static_cast<size_t>(next)))->setFocus(Qt::ShortcutFocusReason);
}

}
