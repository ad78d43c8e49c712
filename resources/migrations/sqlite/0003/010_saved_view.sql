CREATE TABLE "saved_view" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "name" TEXT,
  "kind" TEXT,
  "filter" TEXT,
  "columns" TEXT,
  "sort" TEXT,
  "group" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
