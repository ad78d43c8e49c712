UPDATE "clause" SET _nk = _nk || chr(31)
