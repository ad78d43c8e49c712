CREATE INDEX "attachment_pairing" ON "attachment" ("pairing")
