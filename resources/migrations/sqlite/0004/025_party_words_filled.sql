INSERT INTO "party_words" (rowid, grams) SELECT rid, grams(_search) FROM "party" WHERE _search <> '' ORDER BY rid
