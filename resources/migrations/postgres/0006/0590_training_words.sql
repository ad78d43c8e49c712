CREATE INDEX "training_words" ON "training" USING gin (pactledger.grams(_search))
