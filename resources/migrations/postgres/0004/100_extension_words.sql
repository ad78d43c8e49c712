CREATE INDEX "extension_words" ON "extension" USING gin (pactledger.grams(_search))
