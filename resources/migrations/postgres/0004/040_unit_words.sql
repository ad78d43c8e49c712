CREATE INDEX "unit_words" ON "unit" USING gin (pactledger.grams(_search))
