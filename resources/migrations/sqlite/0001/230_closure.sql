CREATE TABLE "closure" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "commitment" TEXT REFERENCES "commitment" (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "verdict" TEXT,
  "text" TEXT,
  "applicant_unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "verified_by" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
