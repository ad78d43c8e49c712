CREATE TABLE "pairing" (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  _nk TEXT NOT NULL UNIQUE,
  "code" TEXT,
  "our_unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "their_unit" TEXT REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT REFERENCES "domain" (id) DEFERRABLE INITIALLY DEFERRED,
  "since" TEXT,
  "our_contact_role" TEXT,
  "their_contact_role" TEXT,
  "notes" TEXT,
  _search TEXT NOT NULL,
  updated TEXT NOT NULL,
  _digest BLOB NOT NULL
) STRICT
