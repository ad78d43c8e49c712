CREATE INDEX "closure_words" ON "closure" USING gin (pactledger.grams(_search))
