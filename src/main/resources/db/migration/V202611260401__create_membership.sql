-- Many persons may be members of one body; its owner or contact stays one alone. One index finds them all.
ALTER TABLE person ADD COLUMN is_member boolean NOT NULL DEFAULT false;
DROP INDEX person_body_key;
CREATE UNIQUE INDEX person_body_key ON person (body_id, (CASE WHEN is_member THEN id END)) NULLS NOT DISTINCT;

-- Who is a member of which cooperative, on the days from joined_on to before left_on: a body, or a person. A row whose
-- end is its beginning was a mistake.
CREATE TABLE membership (
    id uuid CONSTRAINT membership_pkey PRIMARY KEY,
    cooperative_id uuid NOT NULL CONSTRAINT membership_cooperative_fkey REFERENCES body,
    member_id uuid CONSTRAINT membership_member_fkey REFERENCES body,
    person_id uuid CONSTRAINT membership_person_fkey REFERENCES person,
    joined_on date NOT NULL,
    left_on date,
    CONSTRAINT membership_sides_check CHECK (cooperative_id <> member_id),
    CONSTRAINT membership_member_check CHECK (num_nonnulls(member_id, person_id) = 1),
    CONSTRAINT membership_days_check CHECK (left_on >= joined_on)
);
CREATE UNIQUE INDEX membership_open_key ON membership (cooperative_id, member_id) WHERE left_on IS NULL;
CREATE INDEX membership_cooperative_idx ON membership (cooperative_id, joined_on, id);
CREATE INDEX membership_member_idx ON membership (member_id, joined_on, id) WHERE member_id IS NOT NULL;
CREATE UNIQUE INDEX membership_person_key ON membership (person_id) WHERE person_id IS NOT NULL;

CALL ledger_watch('membership', 'cooperative_id', '');
GRANT INSERT, UPDATE ON membership TO ${service_role};
