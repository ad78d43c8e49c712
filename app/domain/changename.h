// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"

namespace pact::domain {

class Catalogue;

/// What a change is called in undo, history and messages, in the language of the process:
/// "报进度：KC-0904 分享典型做法和成果，2018-Q3", "更改 下一步：KC-0703 …", "导入“三季度进展.csv”：33 项 进展报告".
QString changeName(const ChangeInfo& change, const Catalogue& catalogue);

/// 新增 / added, 移除 / removed, 更改 / changed: what became of a record.
Text opLabel(Op op);
/// 编辑 / edit, 导入 / import …
Text originLabel(Origin origin);

}
