CREATE INDEX "attachment_person" ON "attachment" ("person")
