CREATE INDEX "attachment_words" ON "attachment" USING gin (pactledger.grams(_search))
