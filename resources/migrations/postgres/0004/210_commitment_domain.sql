CREATE INDEX "commitment_domain" ON "commitment" ("domain")
