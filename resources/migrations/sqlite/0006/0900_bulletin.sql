CREATE TABLE "bulletin" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "code" TEXT,
  "date" TEXT,
  "direction" TEXT,
  "from_unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "to_unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "kind" TEXT,
  "file" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
