CREATE INDEX "bulletin_words" ON "bulletin" USING gin (pactledger.grams(_search))
