INSERT INTO "person_words" (rowid, grams) SELECT rid, grams(_search) FROM "person" WHERE _search <> '' ORDER BY rid
