CREATE INDEX "unit_party" ON "unit" ("party")
