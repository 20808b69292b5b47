-- Auditors look for reads of a period: all of them, those of one reader, or those of one body.
CREATE INDEX access_log_read_idx ON access_log (read_at, entry_id);
CREATE INDEX access_log_actor_idx ON access_log (actor, read_at, entry_id);
CREATE INDEX access_log_body_read_idx ON access_log (body_id, read_at, entry_id);
DROP INDEX access_log_body_idx;
