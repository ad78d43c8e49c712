INSERT INTO "commitment_words" (rowid, grams) SELECT rid, grams(_search) FROM "commitment" WHERE _search <> '' ORDER BY rid
