INSERT INTO "closure_words" (rowid, grams) SELECT rid, grams(_search) FROM "closure" WHERE _search <> '' ORDER BY rid
