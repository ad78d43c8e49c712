CREATE INDEX "agreement_party_a" ON "agreement" ("party_a")
