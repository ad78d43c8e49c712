CREATE TABLE "unit" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "key" TEXT,
  "name_zh" TEXT,
  "name_en" TEXT,
  "party" TEXT REFERENCES "party" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "certainty" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
