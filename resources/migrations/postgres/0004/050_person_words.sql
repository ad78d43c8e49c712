CREATE INDEX "person_words" ON "person" USING gin (pactledger.grams(_search))
