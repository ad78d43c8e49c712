CREATE INDEX "party_words" ON "party" USING gin (pactledger.grams(_search))
