-- Who owns or controls whom, on the days from "since" to before "until". A row whose end is its beginning was a mistake.
CREATE TABLE control (
    id uuid CONSTRAINT control_pkey PRIMARY KEY,
    owner_id uuid NOT NULL CONSTRAINT control_owner_fkey REFERENCES body,
    owned_id uuid NOT NULL CONSTRAINT control_owned_fkey REFERENCES body,
    kind text NOT NULL CONSTRAINT control_kind_check CHECK (kind IN ('KEPEMILIKAN', 'PENGUASAAN')),
    share_percent numeric(5, 2) CONSTRAINT control_share_check CHECK (share_percent > 0 AND share_percent <= 100),
    since date NOT NULL,
    until date,
    CONSTRAINT control_sides_check CHECK (owner_id <> owned_id),
    CONSTRAINT control_days_check CHECK (until >= since)
);
CREATE UNIQUE INDEX control_open_key ON control (owner_id, owned_id, kind) WHERE until IS NULL;
CREATE INDEX control_owner_idx ON control (owner_id, since, id);
CREATE INDEX control_owned_idx ON control (owned_id, since, id);

CALL ledger_watch('control', 'owned_id', '');
GRANT INSERT, UPDATE ON control TO ${service_role};

-- True where one body owns or controls another on some of these days, directly or through others that stand between them
-- on the same day. Walks up from the smaller one: few stand over a body, many may stand below one.
CREATE FUNCTION controls(larger uuid, smaller uuid, day daterange) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    WITH RECURSIVE above (id, days) AS (
        SELECT c.owner_id, daterange(c.since, c.until) * $3
        FROM control c
        WHERE c.owned_id = $2 AND daterange(c.since, c.until) && $3
        UNION
        SELECT c.owner_id, daterange(c.since, c.until) * a.days
        FROM above a
        JOIN control c ON c.owned_id = a.id AND daterange(c.since, c.until) && a.days)
    SELECT EXISTS (SELECT FROM above WHERE id = $1)
    $$;
