CREATE TABLE "person" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "key" TEXT,
  "name" TEXT,
  "unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "post" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
