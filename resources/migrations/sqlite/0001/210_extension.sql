CREATE TABLE "extension" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "commitment" TEXT REFERENCES "commitment" (id) DEFERRABLE INITIALLY DEFERRED,
  "applied_on" TEXT,
  "from_date" TEXT,
  "to_date" TEXT,
  "reason" TEXT,
  "approver" TEXT,
  "approved_on" TEXT,
  "decision" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
