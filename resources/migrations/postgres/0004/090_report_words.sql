CREATE INDEX "report_words" ON "report" USING gin (pactledger.grams(_search))
