INSERT INTO "domain_words" (rowid, grams) SELECT rid, grams(_search) FROM "domain" WHERE _search <> '' ORDER BY rid
