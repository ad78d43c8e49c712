CREATE INDEX "occurrence_words" ON "occurrence" USING gin (pactledger.grams(_search))
