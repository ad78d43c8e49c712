CREATE INDEX "attachment_meeting" ON "attachment" ("meeting")
