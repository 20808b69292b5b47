-- Beside reads, the access log keeps who guessed at numbers: an input whose number met a record that is not its sender's
-- affair (GUESS), and whoever used up its look-ups (LIMIT). Never the number.
ALTER TABLE access_log
    ADD COLUMN kind text NOT NULL DEFAULT 'READ' CONSTRAINT access_log_kind_check CHECK (kind IN ('READ', 'GUESS', 'LIMIT')),
    ALTER COLUMN purpose DROP NOT NULL,
    ALTER COLUMN body_id DROP NOT NULL,
    ADD CONSTRAINT access_log_read_check CHECK (kind <> 'READ' OR num_nulls(purpose, body_id) = 0),
    ADD CONSTRAINT access_log_guess_check CHECK (kind <> 'GUESS' OR body_id IS NOT NULL);
CREATE INDEX access_log_guess_idx ON access_log (read_at, entry_id) WHERE kind <> 'READ';
