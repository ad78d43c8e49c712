CREATE INDEX "bulletin_from_unit" ON "bulletin" ("from_unit")
