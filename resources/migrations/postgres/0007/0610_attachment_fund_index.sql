CREATE INDEX "attachment_fund" ON "attachment" ("fund")
