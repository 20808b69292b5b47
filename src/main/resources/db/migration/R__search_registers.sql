-- How well a body answers: whole names and beginnings first, short names before long ones, then the words that were
-- said beside; whoever is not at work comes after those that answer as well.
CREATE OR REPLACE FUNCTION search_score(points integer, wanted text, helping tsquery, entry search_entry) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT greatest(1, points
        + CASE WHEN points < 700 THEN 0
               WHEN wanted = ANY(entry.names) THEN 200
               WHEN starts_with(entry.name_key, wanted || ' ') THEN 100 ELSE 0 END
        + least(25, 25 * length(wanted) / greatest(1, length(entry.name_key)))
        + CASE WHEN entry.document @@ helping THEN 15 ELSE 0 END
        - CASE WHEN entry.active THEN 0 ELSE 50 END)
    $$;

-- Who says "koperasi" gets cooperatives before all others, whose score is a part of what it is; but not before those whose
-- whole name was written, with that word in it.
CREATE OR REPLACE FUNCTION search_part(score integer, part integer) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN score >= 940 THEN score ELSE score / part END $$;

-- The cells that a circle lies in, at most nine: of the finest grid that keeps them so few. Null for no circle.
CREATE OR REPLACE FUNCTION search_cells(latitude double precision, longitude double precision, km double precision)
    RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT array_agg(DISTINCT search_cell(lines, north, east))
    FROM (SELECT CASE WHEN km <= 10 THEN 10 WHEN km <= 50 THEN 2 ELSE 0.5 END AS lines) g,
         LATERAL (SELECT latitude + km / 111.1 * i AS north FROM generate_series(-1, 1) i) n,
         LATERAL (SELECT longitude + km / 108.5 * i AS east FROM generate_series(-1, 1) i) e
    $$;

-- Bodies by name, the best first by score, at most 500. A step is not taken when those before it found enough: as many as
-- the caller wants, none of which comes after anybody whom a later step may find; of whoever says "koperasi" whole names of
-- others are among those. Indexes only: a planner that guesses how often words meet would read whole tables. Of all kinds
-- ("everything") none is asked for, since their lists are the longest of the index. To compile statements of a millisecond
-- costs more than it saves.
DROP FUNCTION IF EXISTS search_names(text, text[], boolean, text, double precision, double precision, double precision);
CREATE OR REPLACE FUNCTION search_names(
    query text, kinds text[], everything boolean, region text,
    north double precision, east double precision, km double precision, enough integer DEFAULT 500)
    RETURNS TABLE (body_id uuid, kind text, score integer)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET max_parallel_workers_per_gather = 0 SET plan_cache_mode = force_generic_plan SET jit = off
    AS $$
DECLARE
    most constant integer := 500;
    said constant text[] := search_words(query);
    needed constant text[] := search_needed(said);
    telling constant text[] := CASE WHEN cardinality(needed) > 8 THEN search_rarest(needed) ELSE needed END;
    wanted constant text := array_to_string(needed, ' ');
    helping constant tsquery := (SELECT string_agg('''' || w || '''', '&') FROM unnest(said) w WHERE w <> ALL(needed));
    cooperatives constant boolean := '~koperasi' = ANY(said) AND 'COOPERATIVE' = ANY(kinds);
    everywhere constant boolean := region IS NULL AND km IS NULL;
    bound constant text := concat('&''@' || regexp_replace(region, '[^0-9.]', '-', 'g') || '''', '&' || search_any(search_cells(north, east, km)));
    runs constant text[] := search_runs(needed);
    beside text[];
    among text[];
    bounds text;
    whole text[];
    asked text[];
    alike text[];
    question text;
    seen tsquery;
    found integer := 0;
    rows integer;
    sure integer := 0;
    part integer;
BEGIN
    FOR pass IN CASE WHEN cooperatives THEN 0 ELSE 1 END .. 1 LOOP
        among := CASE WHEN pass = 0 THEN '{COOPERATIVE}' WHEN cooperatives THEN array_remove(kinds, 'COOPERATIVE') ELSE kinds END;
        EXIT WHEN wanted = '' OR among = '{}' OR found > 100 OR pass = 1 AND cooperatives AND needed = said;
        part := CASE WHEN pass = 1 AND cooperatives THEN 3 ELSE 1 END;
        bounds := concat(bound, CASE WHEN pass = 0 OR NOT everything THEN '&' || search_any(ARRAY(SELECT '#' || k FROM unnest(among) k))
                                     WHEN cooperatives THEN '&!''#COOPERATIVE''' END);
        IF everywhere THEN
            RETURN QUERY
                SELECT b.body_id, b.kind, b.score
                FROM unnest(among) k CROSS JOIN LATERAL (
                    SELECT e.body_id, e.kind,
                           search_part(search_score(CASE WHEN e.name_key < wanted || '!' THEN 700 ELSE 600 END,
                                                    wanted, helping, e), part) AS score
                    FROM search_entry e
                    WHERE e.kind = k AND e.name_key >= wanted AND e.name_key < wanted || '~'
                    ORDER BY e.name_key, e.body_id LIMIT most) b
                LIMIT most - found;
            GET DIAGNOSTICS rows = ROW_COUNT;
            found := found + rows;
            IF enough < most AND rows > 0 THEN
                sure := sure + (
                    SELECT count(*) FROM (
                        SELECT FROM unnest(among) k CROSS JOIN LATERAL (
                            SELECT FROM search_entry e
                            WHERE e.kind = k AND e.name_key >= wanted AND e.name_key < wanted || '!' LIMIT enough) b) named);
            END IF;
        END IF;
        seen := '''-''';
        whole := '{}';
        FOR step IN 0 .. 3 LOOP
            EXIT WHEN found >= most;
            IF step > 0 AND beside IS NULL THEN
                beside := search_beside(telling, query);
            END IF;
            IF step = 2 THEN
                whole := search_borne(runs, among);
                RETURN QUERY
                    SELECT n.body_id, n.kind, n.score / part
                    FROM search_namesakes(whole, wanted, '{}', helping, among, bounds, everywhere, seen, north, east, km,
                                          most - found) n;
                GET DIAGNOSTICS rows = ROW_COUNT;
                found := found + rows;
            END IF;
            EXIT WHEN step > 1 AND found >= 100;
            asked := search_alike(telling, beside, step);
            alike := CASE WHEN step = 2 THEN asked ELSE alike END;
            question := array_to_string(asked, '&');
            CONTINUE WHEN question::tsquery = seen;
            RETURN QUERY
                SELECT c.body_id, c.kind, search_part(c.score, part)
                FROM (SELECT e.body_id, e.kind, search_score((ARRAY[700, 550, 400, 300])[step + 1], wanted, helping, e) AS score
                      FROM search_entry e
                      WHERE e.document @@ concat(question, bounds)::tsquery AND NOT e.document @@ seen
                        AND e.name_key <> ALL(whole)
                        AND NOT (everywhere AND e.name_key >= wanted AND e.name_key < wanted || '~')
                        AND (km IS NULL OR distance_km(north, east, e.latitude, e.longitude) <= km)
                      LIMIT 2 * most) c
                ORDER BY c.score DESC, c.body_id LIMIT most - found;
            GET DIAGNOSTICS rows = ROW_COUNT;
            found := found + rows;
            IF step = 0 THEN
                sure := sure + rows; -- With all words they have more points than anybody without.
                IF sure >= enough AND NOT cooperatives THEN
                    RETURN;
                END IF;
            END IF;
            seen := question::tsquery;
        END LOOP;
        IF found < 20 THEN
            RETURN QUERY
                SELECT s.body_id, s.kind, s.score / part
                FROM search_some_words(telling, alike, wanted, helping, among, bounds, everywhere, seen, whole,
                                       north, east, km, most, found) s;
            GET DIAGNOSTICS rows = ROW_COUNT;
            found := found + rows;
        END IF;
    END LOOP;
END $$;

-- Bodies at work by the distance of their public coordinates. The places in the circle come first and in order, so that
-- a page reads no more bodies than it shows.
CREATE OR REPLACE FUNCTION search_nearby(
    kinds text[], north double precision, east double precision, km double precision)
    RETURNS TABLE (body_id uuid, kind text, distance double precision)
    LANGUAGE sql STABLE
    AS $$
    SELECT e.body_id, e.kind, p.distance
    FROM (
        SELECT DISTINCT distance_km($2, $3, s.latitude, s.longitude) AS distance, s.kind, s.latitude, s.longitude
        FROM search_place s
        WHERE s.kind = ANY($1)
          AND s.latitude BETWEEN $2 - $4 / 111.1 AND $2 + $4 / 111.1
          AND s.longitude BETWEEN $3 - $4 / 108.5 AND $3 + $4 / 108.5
        ORDER BY 1) p
    JOIN search_entry e
        ON e.kind = p.kind AND e.latitude = p.latitude AND e.longitude = p.longitude AND e.active
    WHERE p.distance <= $4
    $$;

-- The bodies nearest to a point that come after another (at "beyond" km, with that id), as many as are wanted. They are
-- looked for in small circles first: the cells of a large one are many, and the nearest are enough.
CREATE OR REPLACE FUNCTION search_nearest(
    kinds text[], north double precision, east double precision, km double precision,
    beyond double precision, beyond_id uuid, wanted integer)
    RETURNS TABLE (body_id uuid, kind text, distance double precision)
    LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan
    AS $$
DECLARE
    circle double precision := 2;
    ids uuid[];
    names text[];
    distances double precision[];
BEGIN
    LOOP
        circle := least(circle, km);
        SELECT array_agg(n.body_id), array_agg(n.kind), array_agg(n.distance) INTO ids, names, distances
        FROM (SELECT s.body_id, s.kind, s.distance FROM search_nearby(kinds, north, east, circle) s
              WHERE (s.distance, s.body_id) > (beyond, beyond_id)
              ORDER BY s.distance, s.body_id LIMIT wanted) n;
        EXIT WHEN cardinality(ids) >= wanted OR circle >= km;
        circle := circle * 5;
    END LOOP;
    RETURN QUERY SELECT f.b, f.k, f.d FROM unnest(ids, names, distances) f(b, k, d);
END $$;
