-- Ownership that waits to be confirmed is not for everybody to know, and is one side's word: it decides nothing. Else a refusal
-- would tell of it, and who claims it could keep others from being partners.
CREATE OR REPLACE FUNCTION controls(larger uuid, smaller uuid, day daterange) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    WITH RECURSIVE above (id, days) AS (
        SELECT c.owner_id, daterange(c.since, c.until) * $3
        FROM control c
        WHERE c.owned_id = $2 AND daterange(c.since, c.until) && $3 AND c.confirmation <> 'MENUNGGU'
        UNION
        SELECT c.owner_id, daterange(c.since, c.until) * a.days
        FROM above a
        JOIN control c ON c.owned_id = a.id AND daterange(c.since, c.until) && a.days AND c.confirmation <> 'MENUNGGU')
    SELECT EXISTS (SELECT FROM above WHERE id = $1)
    $$;
