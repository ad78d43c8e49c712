ALTER TABLE "clause" ADD COLUMN "begins_at" BIGINT
