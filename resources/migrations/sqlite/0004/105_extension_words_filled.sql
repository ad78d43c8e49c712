INSERT INTO "extension_words" (rowid, grams) SELECT rid, grams(_search) FROM "extension" WHERE _search <> '' ORDER BY rid
