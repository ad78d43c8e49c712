CREATE INDEX "secondment_sending_unit" ON "secondment" ("sending_unit")
