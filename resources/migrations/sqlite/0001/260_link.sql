CREATE TABLE link (
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (record, field, position)
) STRICT, WITHOUT ROWID
