CREATE INDEX "pairing_domain" ON "pairing" ("domain")
