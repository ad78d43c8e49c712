# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the paper's font from an installed Noto Sans CJK collection: subset.py COLLECTION STYLE OUTPUT

In Noto a radical and the character it looks like share a glyph (U+2F42 and U+6587), and what a PDF made by Qt says a glyph
means is the radical: a reader that looks for the character does not find it. This font covers GBK, leaves the radicals out
and has no glyph with two meanings. It has a name of its own, so that it never meets the installed one.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection

FAMILY = "PactLedger Sans"


def gbk():
    points = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                points.add(ord(bytes([lead, trail]).decode("gbk")))
            except (UnicodeDecodeError, TypeError):
                pass
    return points


def rank(point):
    """The likelier of two meanings of a glyph comes first."""
    character = chr(point)
    for place, charset in enumerate(("ascii", "gb2312", "gbk")):
        try:
            character.encode(charset)
            return place, point
        except UnicodeEncodeError:
            pass
    return 3, point


def single_meanings(cmap, points):
    meanings = {}
    for point in points & cmap.keys():
        meanings.setdefault(cmap[point], []).append(point)
    return {min(shared, key=rank) for shared in meanings.values()}


def main(source, style, output):
    with TTCollection(source, lazy=True) as collection:
        names = [font["name"].getDebugName(1) for font in collection.fonts]
    options = subset.Options()
    options.font_number = names.index("Noto Sans CJK SC")
    options.layout_features = ["kern"]
    options.name_IDs = ["*"]
    options.hinting = False
    font = subset.load_font(source, options)
    points = gbk() | set(range(0x20, 0x17F)) | set(range(0x2000, 0x2070)) | set(range(0x2200, 0x2270))
    points |= set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0))
    points -= set(range(0x2E80, 0x2FE0))
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=single_meanings(font.getBestCmap(), points))
    subsetter.subset(font)
    words = {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"PactLedgerSans-{style}"}
    for name in list(font["name"].names):
        if name.nameID in (16, 17):
            font["name"].removeNames(nameID=name.nameID)
        elif name.nameID in words:
            name.string = words[name.nameID]
    cff = font["CFF "].cff
    cff.fontNames[0] = words[6]
    font.save(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
