CREATE TABLE "setting" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "key" TEXT,
  "value" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
