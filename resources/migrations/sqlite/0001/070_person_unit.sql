CREATE INDEX "person_unit" ON "person" ("unit")
