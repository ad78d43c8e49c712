// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths.h"
#include "report/paperblock.h"
#include "report/paperstyle.h"
#include "report/textbox.h"
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::report {

namespace {

constexpr double size = 9;
constexpr double lineHeight = 13 * point;
constexpr double padX = 3 * point;
constexpr double padY = 2 * point;
constexpr double shape = 9 * point;     ///< a light beside a text
constexpr double shapeRoom = 12 * point;
constexpr double leadRoom = 20 * point;
constexpr double hair = 0.5 * point;
constexpr double rule = 0.75 * point;

/// Widths and places of a table's columns, shared by its rows.
struct Grid
{
    const SummaryTable& table;
    double width;
    std::vector<double> left;
    std::vector<double> widths;
};

double leadWidth(const SummaryCell& cell, const QFont& font)
{
    return cell.lead.isEmpty() ? 0 : std::max(leadRoom, TextBox::naturalWidth(cell.lead, font) + 4 * point);
}

double besideText(const SummaryCell& cell, const QFont& font)
{
    return (cell.light ? shapeRoom : 0) + leadWidth(cell, font) + 2 * padX;
}

double naturalWidth(const SummaryCell& cell, const QFont& font)
{
    const double text = std::max(TextBox::naturalWidth(cell.text, font), TextBox::naturalWidth(cell.below, font));
    return text + besideText(cell, font);
}

double wordWidth(const SummaryCell& cell, const QFont& font)
{
    const double text = std::max(TextBox::widestWord(cell.text, font), TextBox::widestWord(cell.below, font));
    return text + besideText(cell, font);
}

SummaryCell headCell(const SummaryColumn& column)
{
    return {column.title, column.light};
}

/// A head is broken between its words where its column is narrow: 平均进度 %.
double headWidth(const SummaryColumn& column, const QFont& font)
{
    double widest = 0;
    for (const QString& word : column.title.split(u' '))
        widest = std::max(widest, naturalWidth({word, column.light}, font));
    return widest;
}

std::shared_ptr<const Grid> gridOf(const SummaryTable& table, double width)
{
    const QFont font = paperFont(size);
    const QFont bold = paperFont(size, true);
    std::vector<ColumnNeed> needs;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const double head = headWidth(table.columns[c], font);
        ColumnNeed need{head, head, table.columns[c].weight};
        // Of long tables the columns that may break anyway are judged by their first rows.
        const size_t judged = need.weight > 0 ? std::min<size_t>(table.rows.size(), 100) : table.rows.size();
        for (size_t r = 0; r < judged; ++r) {
            const SummaryRow& row = table.rows[r];
            if (row.kind == SummaryRow::Kind::Group)
                continue;
            const QFont& used = row.kind == SummaryRow::Kind::Total ? bold : font;
            need.natural = std::max(need.natural, naturalWidth(row.cells.at(c), used));
            need.word = std::max(need.word, wordWidth(row.cells[c], used));
        }
        needs.push_back(need);
    }
    auto grid = std::make_shared<Grid>(Grid{table, width, {}, columnWidths(needs, width)});
    double x = 0;
    for (const double one : grid->widths) {
        grid->left.push_back(x);
        x += one;
    }
    return grid;
}

/// A cell laid out, with its shape and lead.
struct CellBox
{
    CellBox(const SummaryCell& cell, const QFont& font, double width, bool alignRight)
        : light(cell.light)
        , right(alignRight)
        , lead(leadWidth(cell, font))
        , room(width - 2 * padX - lead - (cell.light ? shapeRoom : 0))
        , leadText(cell.lead, font, std::max(lead, 1.0), lineHeight)
        , text(cell.text, font, std::max(room, 2 * point), lineHeight, right)
        , below(cell.below, font, std::max(room, 2 * point), lineHeight, right)
        , hasBelow(!cell.below.isEmpty())
        , textWidth(cell.light ? TextBox::naturalWidth(cell.text, font) : 0)
    {
    }

    void paint(QPainter& painter, double left, const QColor& color) const
    {
        const double start = left + padX;
        if (lead > 0)
            leadText.paint(painter, {start, padY}, paperSecondary);
        if (light) {
            const double shapeX = right ? start + std::max(0.0, room - textWidth) : start;
            paintLight(painter, QRectF(shapeX, padY + (lineHeight - shape) / 2, shape, shape), *light);
        }
        const double x = start + lead + (light ? shapeRoom : 0);
        text.paint(painter, {x, padY}, color);
        if (hasBelow)
            below.paint(painter, {x, padY + text.height()}, paperSecondary);
    }

    int lines() const
    {
        return text.lines() + (hasBelow ? below.lines() : 0);
    }

    std::optional<Light> light;
    bool right;
    double lead;
    double room;
    TextBox leadText;
    TextBox text;
    TextBox below;
    bool hasBelow;
    double textWidth;
};

std::vector<CellBox> boxes(const Grid& grid, const std::vector<SummaryCell>& cells, const QFont& font)
{
    std::vector<CellBox> all;
    all.reserve(cells.size());
    for (size_t c = 0; c < cells.size(); ++c)
        all.emplace_back(cells[c], font, grid.widths[c], grid.table.columns[c].right);
    return all;
}

int linesOf(const std::vector<CellBox>& row)
{
    int lines = 1;
    for (const CellBox& box : row)
        lines = std::max(lines, box.lines());
    return lines;
}

void drawRule(QPainter& painter, double y, double width, double thickness, const QColor& color)
{
    painter.setPen(QPen(color, thickness));
    painter.drawLine(QPointF(0, y), QPointF(width, y));
}

PaperBlock headBlock(const std::shared_ptr<const Grid>& grid)
{
    std::vector<SummaryCell> cells;
    for (const SummaryColumn& column : grid->table.columns)
        cells.push_back(headCell(column));
    PaperBlock block;
    const double height = linesOf(boxes(*grid, cells, paperFont(size))) * lineHeight + 2 * padY;
    block.flow.height = height;
    block.flow.keepWithNext = true;
    block.paint = [=](QPainter& painter) {
        drawRule(painter, 0, grid->width, rule, paperText);
        const auto row = boxes(*grid, cells, paperFont(size));
        const int lines = linesOf(row);
        for (size_t c = 0; c < row.size(); ++c) {
            painter.save();
            painter.translate(0, (lines - row[c].lines()) * lineHeight / 2);
            row[c].paint(painter, grid->left[c], paperSecondary);
            painter.restore();
        }
        drawRule(painter, height, grid->width, rule, paperText);
    };
    return block;
}

/// A group's name over the whole width, its lights at the right end.
PaperBlock groupBlock(const std::shared_ptr<const Grid>& grid, const SummaryRow& row, int head)
{
    const QFont font = paperFont(size, true);
    double lights = 0;
    for (size_t c = 1; c < row.cells.size(); ++c)
        lights += naturalWidth(row.cells[c], font);
    const double room = std::max(grid->width - lights, grid->width / 2);
    PaperBlock block;
    const double height = CellBox(row.cells.front(), font, room, false).text.height() + 2 * padY;
    block.flow.height = height;
    block.flow.head = head;
    block.flow.keepWithNext = true;
    block.paint = [=, &row](QPainter& painter) {
        painter.fillRect(QRectF(0, 0, grid->width, height), paperBand);
        drawRule(painter, 0, grid->width, hair, paperDivider);
        CellBox(row.cells.front(), font, room, false).paint(painter, 0, paperText);
        double x = grid->width;
        for (size_t c = row.cells.size() - 1; c > 0; --c) {
            const double width = naturalWidth(row.cells[c], font);
            x -= width;
            CellBox(row.cells[c], font, width, false).paint(painter, x, paperText);
        }
        drawRule(painter, height, grid->width, hair, paperDivider);
    };
    return block;
}

PaperBlock rowBlock(const std::shared_ptr<const Grid>& grid, size_t index, int head)
{
    const SummaryRow& row = grid->table.rows[index];
    if (row.kind == SummaryRow::Kind::Group)
        return groupBlock(grid, row, head);
    const QFont font = paperFont(size, row.kind != SummaryRow::Kind::Plain);
    const bool last = index + 1 == grid->table.rows.size();
    const bool beforeTotal = !last && grid->table.rows[index + 1].kind == SummaryRow::Kind::Total;
    const int lines = linesOf(boxes(*grid, row.cells, font));
    PaperBlock block;
    const double height = lines * lineHeight + 2 * padY;
    block.flow.height = height;
    block.flow.head = head;
    block.flow.keepWithNext = beforeTotal;
    for (int i = 1; i < lines; ++i)
        block.flow.cuts.push_back(padY + i * lineHeight);
    block.paint = [=, &row](QPainter& painter) {
        const auto laid = boxes(*grid, row.cells, font);
        for (size_t c = 0; c < laid.size(); ++c)
            laid[c].paint(painter, grid->left[c], paperText);
        drawRule(painter, height, grid->width, last ? rule : hair, last ? paperText : paperDivider);
    };
    return block;
}

}

std::vector<PaperBlock> tableBlocks(const SummaryTable& table, double width, int first)
{
    const auto grid = gridOf(table, width);
    std::vector<PaperBlock> blocks;
    blocks.push_back(headBlock(grid));
    for (size_t i = 0; i < table.rows.size(); ++i)
        blocks.push_back(rowBlock(grid, i, first));
    return blocks;
}

}
