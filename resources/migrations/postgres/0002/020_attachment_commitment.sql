CREATE INDEX "attachment_commitment" ON "attachment" ("commitment")
