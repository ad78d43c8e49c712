CREATE INDEX change_record ON change (record, seq)
