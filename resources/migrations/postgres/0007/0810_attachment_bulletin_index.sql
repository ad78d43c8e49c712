CREATE INDEX "attachment_bulletin" ON "attachment" ("bulletin")
