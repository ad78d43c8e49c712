CREATE INDEX "saved_view_words" ON "saved_view" USING gin (pactledger.grams(_search))
