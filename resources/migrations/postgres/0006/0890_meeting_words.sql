CREATE INDEX "meeting_words" ON "meeting" USING gin (pactledger.grams(_search))
