ALTER TABLE "clause" ADD COLUMN "ends_before" INTEGER
