CREATE VIRTUAL TABLE "correction_words" USING fts5 (grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii')
