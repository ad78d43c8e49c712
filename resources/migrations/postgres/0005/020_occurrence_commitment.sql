CREATE INDEX "occurrence_commitment" ON "occurrence" ("commitment")
