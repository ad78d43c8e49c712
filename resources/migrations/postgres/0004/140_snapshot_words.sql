CREATE INDEX "snapshot_words" ON "snapshot" USING gin (pactledger.grams(_search))
