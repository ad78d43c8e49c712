CREATE INDEX "commitment_words" ON "commitment" USING gin (pactledger.grams(_search))
