CREATE INDEX "pairing_their_unit" ON "pairing" ("their_unit")
