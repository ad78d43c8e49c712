CREATE INDEX "agreement_words" ON "agreement" USING gin (pactledger.grams(_search))
