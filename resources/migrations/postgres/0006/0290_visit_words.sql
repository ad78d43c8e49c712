CREATE INDEX "visit_words" ON "visit" USING gin (pactledger.grams(_search))
