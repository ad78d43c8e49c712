CREATE INDEX "investment_introduced_by" ON "investment" ("introduced_by")
