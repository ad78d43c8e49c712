INSERT INTO "snapshot_words" (rowid, grams) SELECT rid, grams(_search) FROM "snapshot" WHERE _search <> '' ORDER BY rid
