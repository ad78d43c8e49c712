INSERT INTO "report_words" ("report_words", rank) VALUES ('hashsize', 16777216)
