INSERT INTO "commitment_words" ("commitment_words", rank) VALUES ('hashsize', 16777216)
