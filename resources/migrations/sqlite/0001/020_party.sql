CREATE TABLE "party" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "key" TEXT,
  "name_zh" TEXT,
  "name_en" TEXT,
  "short_zh" TEXT,
  "short_en" TEXT,
  "kind" TEXT,
  "region_zh" TEXT,
  "region_en" TEXT,
  "ours" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
