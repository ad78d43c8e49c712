CREATE INDEX "correction_words" ON "correction" USING gin (pactledger.grams(_search))
