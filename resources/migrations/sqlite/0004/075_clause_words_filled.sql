INSERT INTO "clause_words" (rowid, grams) SELECT rid, grams(_search) FROM "clause" WHERE _search <> '' ORDER BY rid
