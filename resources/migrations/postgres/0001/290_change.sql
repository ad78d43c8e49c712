CREATE TABLE change (
  seq BIGINT NOT NULL REFERENCES change_set (seq),
  position BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  record TEXT COLLATE "C" NOT NULL,
  op TEXT COLLATE "C" NOT NULL,
  subject TEXT COLLATE "C" NOT NULL,
  owner TEXT COLLATE "C",
  updated_before TEXT COLLATE "C",
  body TEXT COLLATE "C" NOT NULL,
  salt BYTEA NOT NULL,
  digest BYTEA NOT NULL,
  PRIMARY KEY (seq, position)
)
