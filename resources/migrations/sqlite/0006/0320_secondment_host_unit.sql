CREATE INDEX "secondment_host_unit" ON "secondment" ("host_unit")
