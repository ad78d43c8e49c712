CREATE FUNCTION pactledger.grams(words TEXT) RETURNS TEXT[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
DECLARE
  pairs TEXT[] := '{}';
  former TEXT := NULL;
  letter TEXT;
BEGIN
  FOREACH letter IN ARRAY string_to_array(words, NULL) LOOP
    IF former IS NOT NULL THEN
      pairs := pairs || (former || letter);
    END IF;
    former := letter;
  END LOOP;
  RETURN pairs;
END $$
