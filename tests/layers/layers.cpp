// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/walls.h"

using namespace Qt::StringLiterals;

namespace pact::test {

const std::vector<Layer>& allLayers()
{
    static const QStringList app{u"domain"_s, u"store"_s, u"exchange"_s, u"report"_s, u"models"_s, u"verbs"_s};
    static const QString expected = u"tl/expected.hpp"_s;
    static const std::vector<Layer> layers{
        {u"domain"_s, {u"domain"_s}, {u"QtCore"_s}, {expected}, {u"Qt6::Core"_s, u"tl::expected"_s}},
        {u"store"_s,
            {u"domain"_s, u"store"_s},
            {u"QtCore"_s, u"QtSql"_s},
            {expected, u"sqlite3.h"_s, u"libpq-fe.h"_s},
            {u"pact_domain"_s, u"Qt6::Sql"_s, u"SQLite::SQLite3"_s, u"PostgreSQL::PostgreSQL"_s}},
        {u"exchange"_s, {u"domain"_s, u"exchange"_s}, {u"QtCore"_s}, {expected}, {u"pact_domain"_s}},
        {u"report"_s, {u"domain"_s, u"report"_s}, {u"QtCore"_s, u"QtGui"_s}, {expected}, {u"pact_domain"_s, u"Qt6::Gui"_s}},
        {u"models"_s,
            {u"domain"_s, u"store"_s, u"models"_s},
            {u"QtCore"_s, u"QtConcurrent"_s},
            {expected},
            {u"pact_domain"_s, u"pact_store"_s, u"Qt6::Concurrent"_s}},
        {u"verbs"_s,
            app,
            // QtSvg writes a chart as a file; it needs no window.
            {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s},
            {expected},
            {u"pact_domain"_s, u"pact_store"_s, u"pact_exchange"_s, u"pact_report"_s, u"pact_models"_s, u"Qt6::Svg"_s}},
        {u"ui"_s,
            app + QStringList{u"ui"_s},
            {u"QtCore"_s, u"QtGui"_s, u"QtConcurrent"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtPrintSupport"_s, u"QtSvg"_s},
            {expected},
            {u"pact_domain"_s, u"pact_store"_s, u"pact_exchange"_s, u"pact_report"_s, u"pact_models"_s, u"pact_verbs"_s, u"Qt6::Widgets"_s,
                u"Qt6::Charts"_s, u"Qt6::PrintSupport"_s, u"Qt6::Svg"_s, u"Qt6::Concurrent"_s}},
    };
    return layers;
}

}
