// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"

namespace pact::report {

using namespace pact::domain;

/// What a headline is about.
enum class Topic {
    Lights,    ///< 红灯 4 项，比上季度末多 2 项
    Status,    ///< 4 个领域有红灯；科技文创 3 项中 1 红 1 黄
    Domains,   ///< 社会治理落后最多：落后时间进度 42.4 个百分点
    Units,     ///< 4 个单位有红灯；市科学技术局 2 项中 1 红 1 黄
    Due,       ///< 12 月集中到期 9 项
    Balance,   ///< 对方还欠 15 项，其中 1 项逾期
    Silence,   ///< 1 个单位连续两期漏报
    Attention, ///< 7 项要督办，1 项待核验
    Share,     ///< 红灯 4 项、黄灯 3 项，合计占 15.2 %
};

/// The answer as a sentence without a full stop, computed, true for any figures, in the language of the process.
QString finding(Topic topic, const Figures& figures);
/// What it answers: 哪个领域落后？ Empty for Lights and Share.
QString question(Topic topic);

/// One of the large numbers above the overview.
struct KeyFigure
{
    QString label;  ///< 承诺事项, 办结率, 按期办结率, 逾期率, 三季度报送率
    QString value;  ///< "46", "33.3", "—"
    QString unit;   ///< 项, %
    QString filter; ///< rows to look at: pledges, those closed, closed with a due date, overdue, to report
};

std::vector<KeyFigure> keyFigures(const Figures& figures);

}
