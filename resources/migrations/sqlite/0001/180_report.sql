CREATE TABLE "report" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "commitment" TEXT REFERENCES "commitment" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "date" TEXT,
  "percent" INTEGER,
  "actual" INTEGER,
  "text" TEXT,
  "problem" TEXT,
  "next_step" TEXT,
  "author_unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "state" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
