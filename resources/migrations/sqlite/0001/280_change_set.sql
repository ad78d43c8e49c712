CREATE TABLE change_set (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  origin TEXT NOT NULL,
  act TEXT NOT NULL,
  reason TEXT,
  subject TEXT,
  detail TEXT,
  kind TEXT,
  undoes TEXT REFERENCES change_set (id),
  count INTEGER NOT NULL,
  stands INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT
