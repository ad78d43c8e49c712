CREATE TABLE "fund" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "code" TEXT,
  "year" TEXT,
  "source" TEXT,
  "planned" INTEGER,
  "disbursed" INTEGER,
  "spent" INTEGER,
  "project" TEXT,
  "beneficiaries" INTEGER,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
