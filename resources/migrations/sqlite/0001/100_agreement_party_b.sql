CREATE INDEX "agreement_party_b" ON "agreement" ("party_b")
