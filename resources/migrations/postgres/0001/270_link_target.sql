CREATE INDEX link_target ON link (target)
