CREATE INDEX "secondment_words" ON "secondment" USING gin (pactledger.grams(_search))
