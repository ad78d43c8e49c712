CREATE TABLE "clause" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "agreement" TEXT REFERENCES "agreement" (id) DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT,
  "position" INTEGER,
  "text" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
