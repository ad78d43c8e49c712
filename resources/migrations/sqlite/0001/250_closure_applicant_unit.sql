CREATE INDEX "closure_applicant_unit" ON "closure" ("applicant_unit")
