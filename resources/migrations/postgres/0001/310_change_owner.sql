CREATE INDEX change_owner ON change (owner, seq) WHERE owner IS NOT NULL
