CREATE INDEX "investment_words" ON "investment" USING gin (pactledger.grams(_search))
