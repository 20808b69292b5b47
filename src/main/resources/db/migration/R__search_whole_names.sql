-- Whole names that stand within a longer query: "Batik Danar Hadi Jalan Slamet Riyadi Solo" means Batik Danar Hadi,
-- whatever the street is called.

-- The runs of two words to twelve within these: what may be a whole name in them.
CREATE OR REPLACE FUNCTION search_runs(words text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT coalesce(array_agg(DISTINCT array_to_string($1[a:z], ' ')), '{}')
    FROM generate_series(1, cardinality($1)) a, generate_series(a + 1, least(a + 11, cardinality($1))) z
    WHERE z - a < cardinality($1) - 1
    $$;

-- Those of these names that some body of these kinds has, the longest first: one look into a B-tree for each, whatever
-- the number of namesakes.
CREATE OR REPLACE FUNCTION search_borne(names text[], kinds text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN ARRAY(
        SELECT n FROM unnest(names) n
        WHERE (SELECT true
               FROM unnest(kinds) k
               CROSS JOIN LATERAL (SELECT FROM search_entry e WHERE e.kind = k AND e.name_key = n LIMIT 1) e
               LIMIT 1)
        ORDER BY length(n) DESC, n);
END $$;

-- The points of a body for the longest of its names that stands whole in what is wanted: a name of several words comes
-- before names with a letter wrong, a name of one telling word before names that lack words. Null for none.
CREATE OR REPLACE FUNCTION search_whole_points(names text[], wanted text, alone text[])
    RETURNS TABLE (points integer)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT max(CASE WHEN n LIKE '% %' THEN 420 + 80 * length(n) / length(wanted) ELSE 260 END)
    FROM unnest(names) n
    WHERE position(concat(' ', n, ' ') IN concat(' ', wanted, ' ')) > 0 AND (n LIKE '% %' OR n = ANY(alone))
    $$;

-- The bodies with these names. Bounds, as text of a tsquery, are asked together with the words, since the namesakes of a
-- whole country may be many; without them the names are read in order.
CREATE OR REPLACE FUNCTION search_namesakes(
    whole text[], wanted text, alone text[], helping tsquery, kinds text[], bounds text, everywhere boolean, seen tsquery,
    north double precision, east double precision, km double precision, most integer)
    RETURNS TABLE (body_id uuid, kind text, score integer)
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    asked tsquery;
BEGIN
    IF whole = '{}' THEN
        RETURN;
    ELSIF everywhere THEN
        RETURN QUERY
            SELECT b.body_id, b.kind, search_score(p.points, wanted, helping, b)
            FROM unnest(whole) n
            CROSS JOIN unnest(kinds) k
            CROSS JOIN LATERAL (
                SELECT * FROM search_entry e
                WHERE e.kind = k AND e.name_key = n AND NOT e.document @@ seen ORDER BY e.body_id LIMIT most) b
            CROSS JOIN LATERAL search_whole_points(b.names, wanted, alone) p
            ORDER BY 3 DESC, 1 LIMIT most;
    ELSE
        asked := (SELECT concat('(', string_agg(concat('(''', replace(n, ' ', '''&'''), ''')'), '|'), ')', bounds)
                  FROM unnest(whole) n);
        RETURN QUERY
            SELECT e.body_id, e.kind, search_score(p.points, wanted, helping, e)
            FROM search_entry e
            CROSS JOIN LATERAL search_whole_points(e.names, wanted, alone) p
            WHERE e.document @@ asked AND e.name_key = ANY(whole) AND NOT e.document @@ seen AND e.kind = ANY(kinds)
                AND (km IS NULL OR distance_km(north, east, e.latitude, e.longitude) <= km)
            ORDER BY 3 DESC, 1 LIMIT most;
    END IF;
END $$;
