CREATE INDEX change_set_author ON change_set (author, stands, seq)
