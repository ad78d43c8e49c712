CREATE TABLE "snapshot" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "name" TEXT,
  "period" TEXT,
  "as_of" TEXT,
  "place" INTEGER,
  "head" TEXT,
  "locked" TEXT,
  "text" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
