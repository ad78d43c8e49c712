CREATE INDEX "report_author_unit" ON "report" ("author_unit")
