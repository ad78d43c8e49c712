CREATE INDEX "pairing_words" ON "pairing" USING gin (pactledger.grams(_search))
