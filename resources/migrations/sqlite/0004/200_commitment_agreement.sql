CREATE INDEX "commitment_agreement" ON "commitment" ("agreement")
