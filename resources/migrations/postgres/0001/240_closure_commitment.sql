CREATE INDEX "closure_commitment" ON "closure" ("commitment")
