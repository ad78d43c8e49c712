CREATE INDEX "rollup_words" ON "rollup" USING gin (pactledger.grams(_search))
