CREATE INDEX "commitment_lead_unit" ON "commitment" ("lead_unit")
