#!/usr/bin/env python3
# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make.py UNIHAN_READINGS.txt.bz2 > initials.txt

The first letters of every Mandarin reading of the characters U+4E00 to U+9FFF, the usual reading first. Source of the
readings: the Unihan database of Unicode 15.0 (Debian: package unicode-data), fields kMandarin, kHanyuPinlu, kXHC1983 and
kTGHZ2013, and where none of these has the character kHanyuPinyin.
"""
import bz2
import re
import sys
import unicodedata

FIRST, LAST = 0x4E00, 0x9FFF
USUAL = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")


def letters(text):
    for word in re.findall(r"[^\W\d_]+", unicodedata.normalize("NFD", text), re.UNICODE):
        plain = "".join(c for c in word if c.isascii() and c.isalpha()).lower()
        if plain:
            yield plain[0]


def main(path):
    readings = {}
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("U+"):
                continue
            code, key, value = line.rstrip("\n").split("\t")
            if key in USUAL or key == "kHanyuPinyin":
                # A combining mark would cut a word in two.
                value = "".join(c for c in unicodedata.normalize("NFD", value) if not unicodedata.combining(c))
                readings.setdefault(int(code[2:], 16), {})[key] = value
    out = []
    for code in range(FIRST, LAST + 1):
        known = readings.get(code, {})
        keys = [k for k in USUAL if k in known] or ["kHanyuPinyin"]
        seen = []
        for key in keys:
            for letter in letters(known.get(key, "")):
                if letter not in seen:
                    seen.append(letter)
        out.append("".join(seen) or "-")
    for at in range(0, len(out), 32):
        print(" ".join(out[at:at + 32]))


main(sys.argv[1])
