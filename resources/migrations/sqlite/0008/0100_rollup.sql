CREATE TABLE "rollup" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "commitment" TEXT REFERENCES "commitment" (id) DEFERRABLE INITIALLY DEFERRED,
  "count" TEXT,
  "condition" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
