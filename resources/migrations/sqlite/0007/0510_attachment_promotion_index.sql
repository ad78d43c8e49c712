CREATE INDEX "attachment_promotion" ON "attachment" ("promotion")
