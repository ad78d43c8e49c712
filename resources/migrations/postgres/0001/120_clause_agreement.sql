CREATE INDEX "clause_agreement" ON "clause" ("agreement")
