CREATE TABLE link (
  record TEXT COLLATE "C" NOT NULL,
  field TEXT COLLATE "C" NOT NULL,
  position BIGINT NOT NULL,
  target TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (record, field, position)
)
