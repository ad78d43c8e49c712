UPDATE "clause" SET _nk = _nk || char(31)
