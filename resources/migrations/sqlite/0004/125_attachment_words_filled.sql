INSERT INTO "attachment_words" (rowid, grams) SELECT rid, grams(_search) FROM "attachment" WHERE _search <> '' ORDER BY rid
