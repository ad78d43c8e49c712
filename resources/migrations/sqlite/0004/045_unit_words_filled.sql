INSERT INTO "unit_words" (rowid, grams) SELECT rid, grams(_search) FROM "unit" WHERE _search <> '' ORDER BY rid
