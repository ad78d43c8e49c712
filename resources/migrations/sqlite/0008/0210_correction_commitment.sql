CREATE INDEX "correction_commitment" ON "correction" ("commitment")
