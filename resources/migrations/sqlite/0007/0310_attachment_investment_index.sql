CREATE INDEX "attachment_investment" ON "attachment" ("investment")
