CREATE INDEX "report_commitment" ON "report" ("commitment")
