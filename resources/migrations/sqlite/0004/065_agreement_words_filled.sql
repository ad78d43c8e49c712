INSERT INTO "agreement_words" (rowid, grams) SELECT rid, grams(_search) FROM "agreement" WHERE _search <> '' ORDER BY rid
