INSERT INTO "saved_view_words" (rowid, grams) SELECT rid, grams(_search) FROM "saved_view" WHERE _search <> '' ORDER BY rid
