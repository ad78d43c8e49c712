CREATE INDEX "attachment_secondment" ON "attachment" ("secondment")
