CREATE INDEX "attachment_visit" ON "attachment" ("visit")
