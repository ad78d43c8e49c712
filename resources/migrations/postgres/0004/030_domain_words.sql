CREATE INDEX "domain_words" ON "domain" USING gin (pactledger.grams(_search))
