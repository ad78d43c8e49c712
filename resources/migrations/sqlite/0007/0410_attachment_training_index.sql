CREATE INDEX "attachment_training" ON "attachment" ("training")
