CREATE INDEX "training_organiser" ON "training" ("organiser")
