CREATE INDEX "fund_words" ON "fund" USING gin (pactledger.grams(_search))
