// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionlist.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

QList<QKeySequence> keys(std::initializer_list<const char*> sequences)
{
    QList<QKeySequence> list;
    for (const char* sequence : sequences)
        list.append(QKeySequence(QLatin1StringView(sequence), QKeySequence::PortableText));
    return list;
}

std::vector<ActionEntry> makeEntries()
{
    using Id = ActionId;
    return {
        {Id::NewLedger, "newLedger", {u"新建台账…"_s, u"&New ledger…"_s}, {}, u"document-new"_s, keys({"Ctrl+Alt+N"}), Needs::Nothing, {}},
        {Id::OpenLedger, "openLedger", {u"打开台账…"_s, u"&Open ledger…"_s}, {}, u"folder-open"_s, keys({"Ctrl+O"}), Needs::Nothing, {}},
        {Id::ConnectShared, "connectShared", {u"连接共享台账…"_s, u"Connect to a &shared ledger…"_s}, {}, {}, {}, Needs::Nothing, {}},
        {Id::CloseLedger, "closeLedger", {u"关闭台账"_s, u"&Close ledger"_s}, {}, {}, keys({"Ctrl+W"}), Needs::Ledger, {}},
        {Id::Import, "import", {u"导入…"_s, u"&Import…"_s}, {u"导入"_s, u"Import"_s}, u"import"_s, keys({"Ctrl+I"}), Needs::Writable, {}},
        {Id::ExportShown, "exportShown", {u"导出所见内容…"_s, u"&Export what is shown…"_s}, {u"导出"_s, u"Export"_s}, u"export"_s,
         keys({"Ctrl+E"}), Needs::Rows, {}},
        {Id::BackUp, "backUp", {u"备份台账…"_s, u"&Back up…"_s}, {}, {}, {}, Needs::Ledger, {}},
        {Id::Restore, "restore", {u"恢复备份…"_s, u"Re&store…"_s}, {}, {}, {}, Needs::Nothing, {}},
        {Id::Snapshot, "snapshot", {u"快照…"_s, u"S&napshot…"_s}, {}, {}, {}, Needs::Writable, {}},
        {Id::Check, "check", {u"检查台账…"_s, u"Chec&k…"_s}, {}, u"check"_s, {}, Needs::Ledger, {}},
        {Id::PrintPreview, "printPreview", {u"打印预览"_s, u"&Print preview"_s}, {u"打印预览"_s, u"Print preview"_s}, u"print-preview"_s,
         keys({"Ctrl+P"}), Needs::Ledger, {}},
        {Id::Quit, "quit", {u"退出"_s, u"&Quit"_s}, {}, {}, keys({"Ctrl+Q"}), Needs::Nothing, {}},

        {Id::Undo, "undo", {u"撤销"_s, u"&Undo"_s}, {}, u"undo"_s, keys({"Ctrl+Z"}), Needs::Undoable, {}},
        {Id::Redo, "redo", {u"重做"_s, u"&Redo"_s}, {}, u"redo"_s, keys({"Ctrl+Y", "Ctrl+Shift+Z"}), Needs::Redoable, {}},
        {Id::Copy, "copy", {u"复制"_s, u"&Copy"_s}, {}, u"copy"_s, keys({"Ctrl+C"}), Needs::Page, Command::Copy},
        {Id::CopyWithHeaders, "copyWithHeaders", {u"连同表头复制"_s, u"Copy with &headers"_s}, {}, {}, keys({"Ctrl+Shift+C"}), Needs::Page,
         Command::CopyWithHeaders},
        {Id::EditCell, "editCell", {u"修改单元格"_s, u"&Edit cell"_s}, {}, {}, keys({"F2"}), Needs::Page, Command::EditCell},
        {Id::SelectAll, "selectAll", {u"全选"_s, u"Select &all"_s}, {}, {}, keys({"Ctrl+A"}), Needs::Page, Command::SelectAll},
        {Id::Find, "find", {u"查找"_s, u"&Find"_s}, {}, u"search"_s, keys({"Ctrl+F"}), Needs::Ledger, {}},

        {Id::New, "new", {u"新建事项…"_s, u"&New…"_s}, {u"新建"_s, u"New"_s}, u"add"_s, keys({"Ctrl+N"}), Needs::Page, Command::New},
        {Id::Extend, "extend", {u"延期…"_s, u"&Extend…"_s}, {u"延期"_s, u"Extend"_s}, u"extend"_s, keys({"F7"}), Needs::Page, Command::Extend},
        {Id::CloseOut, "closeOut", {u"办结…"_s, u"&Close out…"_s}, {u"办结"_s, u"Close out"_s}, u"close-out"_s, keys({"F8"}), Needs::Page,
         Command::CloseOut},
        {Id::WriteOff, "writeOff", {u"销号…"_s, u"&Write off…"_s}, {}, {}, keys({"Shift+F8"}), Needs::Page, Command::WriteOff},
        {Id::FileProgress, "fileProgress", {u"报进度…"_s, u"File &progress…"_s}, {u"报进度"_s, u"File progress"_s}, u"progress"_s, keys({"F9"}),
         Needs::Page, Command::FileProgress},
        {Id::Attach, "attach", {u"附佐证…"_s, u"&Attach…"_s}, {}, u"attach"_s, keys({"Ctrl+Shift+A"}), Needs::Page, Command::Attach},
        {Id::Remove, "remove", {u"移除…"_s, u"&Remove…"_s}, {}, u"remove"_s, keys({"Ctrl+Del"}), Needs::Page, Command::Remove},

        {Id::DetailPane, "detailPane", {u"详情栏"_s, u"&Detail pane"_s}, {}, u"pane"_s, keys({"F4"}), Needs::Page, Command::DetailPane},
        {Id::SavedViews, "savedViews", {u"已存视图"_s, u"Saved &views"_s}, {}, {}, keys({"Ctrl+L"}), Needs::Page, Command::ShowViews},
        {Id::SaveView, "saveView", {u"保存视图…"_s, u"&Save view…"_s}, {}, {}, keys({"Ctrl+Shift+L"}), Needs::Page, Command::SaveView},
        {Id::LookBack, "lookBack", {u"回看某一天"_s, u"&Look back at a day"_s}, {}, {}, {}, Needs::Ledger, {}},
        {Id::Compare, "compare", {u"与某一天比较…"_s, u"C&ompare with a date…"_s}, {}, {}, keys({"Ctrl+Shift+B"}), Needs::Ledger, {}},
        {Id::Refresh, "refresh", {u"刷新"_s, u"&Refresh"_s}, {}, u"refresh"_s, keys({"F5"}), Needs::Ledger, {}},
        {Id::FullScreen, "fullScreen", {u"全屏"_s, u"&Full screen"_s}, {}, {}, keys({"F11"}), Needs::Nothing, {}},

        {Id::PeriodSummary, "periodSummary", {u"履行情况报告…"_s, u"Period &summary…"_s}, {}, u"reports"_s, keys({"Ctrl+R"}), Needs::Ledger, {}},

        {Id::LockPeriod, "lockPeriod", {u"锁定报告期…"_s, u"&Lock period…"_s}, {}, {}, {}, Needs::Writable, {}},

        {Id::Keys, "keys", {u"本页按键"_s, u"&Keys on this page"_s}, {}, {}, keys({"Ctrl+/"}), Needs::Nothing, {}},
        {Id::About, "about", {u"关于、许可、供复制的信息"_s, u"&About, licences, details to copy"_s}, {}, u"about"_s, {}, Needs::Nothing, {}},
    };
}

}

std::span<const ActionEntry> actionEntries()
{
    static const std::vector<ActionEntry> entries = makeEntries();
    return entries;
}

}
