CREATE INDEX "clause_words" ON "clause" USING gin (pactledger.grams(_search))
