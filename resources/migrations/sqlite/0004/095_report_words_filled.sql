INSERT INTO "report_words" (rowid, grams) SELECT rid, grams(_search) FROM "report" WHERE _search <> '' ORDER BY rid
