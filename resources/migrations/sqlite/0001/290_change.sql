CREATE TABLE change (
  seq INTEGER NOT NULL REFERENCES change_set (seq),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  op TEXT NOT NULL,
  subject TEXT NOT NULL,
  owner TEXT,
  updated_before TEXT,
  body TEXT NOT NULL,
  salt BLOB NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (seq, position)
) STRICT
