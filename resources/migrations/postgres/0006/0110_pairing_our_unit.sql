CREATE INDEX "pairing_our_unit" ON "pairing" ("our_unit")
