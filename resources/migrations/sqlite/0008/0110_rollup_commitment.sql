CREATE INDEX "rollup_commitment" ON "rollup" ("commitment")
