CREATE INDEX "bulletin_to_unit" ON "bulletin" ("to_unit")
