CREATE INDEX "extension_commitment" ON "extension" ("commitment")
