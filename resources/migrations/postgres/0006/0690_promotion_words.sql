CREATE INDEX "promotion_words" ON "promotion" USING gin (pactledger.grams(_search))
