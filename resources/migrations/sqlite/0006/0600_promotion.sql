CREATE TABLE "promotion" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "code" TEXT,
  "activity" TEXT,
  "date" TEXT,
  "place" TEXT,
  "sessions" INTEGER,
  "agencies" INTEGER,
  "media" INTEGER,
  "reports" INTEGER,
  "agreements" INTEGER,
  "visitors" INTEGER,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
