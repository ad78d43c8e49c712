CREATE INDEX "visit_host_unit" ON "visit" ("host_unit")
