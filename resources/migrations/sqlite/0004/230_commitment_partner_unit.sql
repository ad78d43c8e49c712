CREATE INDEX "commitment_partner_unit" ON "commitment" ("partner_unit")
